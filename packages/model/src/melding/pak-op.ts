import { zelfdeMedewerker } from '../velden/medewerker.ts'
import { inhoudVan } from './melding.ts'
import type { MeldingRegel } from './opdracht.ts'
import { uiterlijkVan } from './termijn.ts'

/** A worker of the team goes to it (erop af), or takes it over from a colleague. */
export const pakOp: MeldingRegel<'pak-op'> = (
  melding,
  { oppakking },
  { uren },
  { organisatie, op, medewerker: doet },
) => {
  const { medewerker = doet } = oppakking
  if (!medewerker) return { weigering: 'medewerker-ontbreekt', veld: 'medewerker' }
  const { opgepakt } = melding
  if (opgepakt?.organisatie === organisatie && zelfdeMedewerker(opgepakt.medewerker, medewerker)) return []
  return [{ soort: 'melding-opgepakt', medewerker, uiterlijk: uiterlijkVan(op, inhoudVan(melding).urgentie, uren) }]
}
