import type { Weigeringstekst } from '../weigeringstekst.ts'

export const weigeringen = {
  'niet-uw-woord': {
    status: 403,
    titel: 'Niet van u',
    tekst:
      'Verbeteren of intrekken kan de organisatie die het zei, of de organisatie van de regisseur (zonder regisseur: de gemeente).',
    reden: 'dit zei een andere organisatie',
  },
  'rij-onbekend': {
    status: 404,
    titel: 'Onbekende rij',
    tekst: 'Dit is niet vastgelegd bij dit huishouden, of het is al ingetrokken.',
    reden: 'dit is niet vastgelegd',
  },
} as const satisfies Record<string, Weigeringstekst>
