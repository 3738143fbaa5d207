import type { MeldingRegel } from './opdracht.ts'

/** It became a registration: this household. */
export const meldAan: MeldingRegel<'meld-aan'> = (_, { huishoudenId, medewerker: zij }, __, { medewerker: doet }) => {
  const medewerker = zij ?? doet
  return [{ soort: 'melding-geregistreerd', hoe: 'aangemeld', huishoudenId, ...(medewerker && { medewerker }) }]
}
