import { inhoudVan } from './melding.ts'
import type { MeldingRegel } from './opdracht.ts'
import { uiterlijkVan } from './termijn.ts'

/** Whoever picked it up lays it back for a colleague, with why. */
export const geefTerug: MeldingRegel<'geef-terug'> = (melding, { teruggave }, { uren }, { op, medewerker: doet }) => {
  if (melding.stand === 'open') return []
  const { reden, medewerker = doet } = teruggave
  return [
    {
      soort: 'melding-teruggegeven',
      reden,
      ...(medewerker && { medewerker }),
      uiterlijk: uiterlijkVan(op, inhoudVan(melding).urgentie, uren),
    },
  ]
}
