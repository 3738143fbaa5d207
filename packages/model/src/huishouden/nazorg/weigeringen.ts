import type { Weigeringstekst } from '../weigeringstekst.ts'

export const weigeringen = {
  'nazorg-onbekend': {
    status: 404,
    titel: 'Onbekende nazorg',
    tekst: 'Uw organisatie heeft bij dit huishouden geen nazorg onder dit nummer.',
    reden: 'deze nazorg is niet bekend',
  },
  'nazorg-is-voorbij': {
    status: 409,
    titel: 'De nazorg is voorbij',
    tekst: 'Deze nazorg is afgerond, of het huishouden is heropend.',
    reden: 'is voorbij',
  },
} as const satisfies Record<string, Weigeringstekst>
