import type { VerzoekRegel } from './opdracht.ts'
import { isVerzoekTeLaat } from './termijn.ts'

/** Two months more, once, with why; the resident hears it within the first month (AVG art. 12 lid 3), so not after it. */
export const verleng: VerzoekRegel<'verleng'> = (verzoek, { verlenging }, _, { vandaag, medewerker: doet }) => {
  if (verzoek.verlengd) return { weigering: 'verzoek-al-verlengd' }
  if (isVerzoekTeLaat(verzoek, vandaag)) return { weigering: 'verzoek-te-laat' }
  const { reden, medewerker = doet } = verlenging
  return [{ soort: 'verzoek-verlengd', reden, ...(medewerker && { medewerker }) }]
}
