import type { Weigeringstekst } from '../weigeringstekst.ts'

/** Whoever is not involved gets the answer of a household that does not exist: that it exists is already something it may not know. */
export const weigeringen = {
  'huishouden-onbekend': {
    status: 404,
    titel: 'Onbekend huishouden',
    tekst: 'Dit huishouden bestaat niet, of uw organisatie is er niet bij betrokken.',
    reden: 'dit huishouden is niet bekend',
  },
  'niet-betrokken': { als: 'huishouden-onbekend', reden: 'dit huishouden is niet bekend' },
} as const satisfies Record<string, Weigeringstekst>
