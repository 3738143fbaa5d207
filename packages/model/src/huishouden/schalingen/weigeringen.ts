import type { Weigeringstekst } from '../weigeringstekst.ts'

export const weigeringen = {
  'schaling-onbekend': {
    status: 404,
    titel: 'Onbekende schaling',
    tekst: 'Deze schaling bestaat niet, of is niet door uw organisatie gedaan.',
    reden: 'deze schaling is niet bekend',
  },
  'schaling-is-terug': {
    status: 409,
    titel: 'Al afgeschaald',
    tekst: 'Deze hulp is al afgeschaald. Klopt dat niet, trek haar dan in en schaal opnieuw op.',
    reden: 'is al afgeschaald',
  },
  'op-afstand-niet-betrokken': { als: 'ongeldige-invoer', reden: 'deze organisatie is hier niet betrokken' },
} as const satisfies Record<string, Weigeringstekst>
