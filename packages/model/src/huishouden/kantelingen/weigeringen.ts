import type { Weigeringstekst } from '../weigeringstekst.ts'

export const weigeringen = {
  'kanteling-onbekend': {
    status: 404,
    titel: 'Onbekende kanteling',
    tekst: 'Deze kanteling bestaat niet, of is niet door uw organisatie vastgelegd.',
    reden: 'deze kanteling is niet bekend',
  },
  'kanteling-past-niet': {
    als: 'ongeldige-invoer',
    reden: 'is geen toekenning van deze ondersteuning aan deze inwoner, van u of bij u',
  },
} as const satisfies Record<string, Weigeringstekst>
