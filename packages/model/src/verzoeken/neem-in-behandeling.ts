import { zelfdeMedewerker } from '../velden/medewerker.ts'
import type { VerzoekRegel } from './opdracht.ts'

/** A worker takes it upon her, or takes it over from a colleague. */
export const neemInBehandeling: VerzoekRegel<'neem-in-behandeling'> = (
  { behandelaar },
  { behandeling },
  _,
  { organisatie, medewerker: doet },
) => {
  const { medewerker = doet } = behandeling
  if (!medewerker) return { weigering: 'medewerker-ontbreekt', veld: 'medewerker' }
  const zelfde = behandelaar?.organisatie === organisatie && zelfdeMedewerker(behandelaar.medewerker, medewerker)
  return zelfde ? [] : [{ soort: 'verzoek-in-behandeling', medewerker }]
}
