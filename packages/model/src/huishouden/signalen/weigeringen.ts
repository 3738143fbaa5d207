import type { Weigeringstekst } from '../weigeringstekst.ts'

export const weigeringen = {
  'signaal-leeftijd': {
    status: 400,
    titel: 'Geen jeugdige',
    tekst: 'De verwijsindex gaat over jeugdigen jonger dan 23 jaar (Jeugdwet art. 7.1.1.1).',
    reden: 'is 23 jaar of ouder',
  },
  'signaal-onbekend': {
    status: 404,
    titel: 'Onbekend signaal',
    tekst: 'Dit signaal is niet vastgelegd bij dit huishouden.',
    reden: 'dit signaal bestaat niet',
  },
} as const satisfies Record<string, Weigeringstekst>
