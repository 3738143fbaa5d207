import type { Weigeringstekst } from '../weigeringstekst.ts'

export const weigeringen = {
  'afwijking-onbekend': {
    status: 404,
    titel: 'Onbekende afwijking',
    tekst: 'Deze afwijking is niet vastgelegd bij dit huishouden, of uw organisatie mag het veld niet zien.',
    reden: 'deze afwijking bestaat niet',
  },
  'beslechting-past-niet': {
    status: 409,
    titel: 'Zo kan deze afwijking niet worden beslecht',
    tekst:
      'Een BSN wordt verbeterd bij de inwoner zelf, een adres met een verhuizing; laat de afwijking dan, of meld haar afgehandeld. Overnemen kan alleen wat bij een inwoner hoort.',
    reden: 'past niet bij wat er anders is gemeld',
  },
} as const satisfies Record<string, Weigeringstekst>
