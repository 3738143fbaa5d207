import type { Weigeringstekst } from '../weigeringstekst.ts'

export const weigeringen = {
  'onderzoek-onbekend': {
    status: 404,
    titel: 'Onbekend onderzoek',
    tekst: 'Dit onderzoek bestaat niet, of is niet van uw organisatie.',
    reden: 'dit onderzoek is niet bekend',
  },
  'gesprek-niet-gevoerd': {
    status: 409,
    titel: 'Het gesprek is nog niet gevoerd',
    tekst: 'Een verslag is er van een gesprek: leg eerst vast wanneer het was.',
    reden: 'er was nog geen gesprek',
  },
  'verslag-is-gegeven': {
    status: 409,
    titel: 'Het verslag is al gegeven',
    tekst: 'Over wie het gaat verandert niet meer als er een verslag is. Trek het onderzoek in en begin een ander.',
    reden: 'het verslag is al gegeven',
  },
  'verslag-ontbreekt': {
    status: 409,
    titel: 'Er is nog geen verslag',
    tekst: 'De inwoner kan pas iets zeggen van een verslag als zij het heeft gekregen.',
    reden: 'er is nog geen verslag',
  },
} as const satisfies Record<string, Weigeringstekst>
