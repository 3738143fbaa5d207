import type { VerzoekRegel } from './opdracht.ts'
import { magAntwoordKrijgen } from './wie-mag.ts'

/** The answer. What is not granted, or not all of it, says why; what is, is for who was shown to be who she says, and may ask it. */
export const besluit: VerzoekRegel<'besluit'> = (verzoek, { besluit: opgave }, huishouden, door) => {
  const { medewerker = door.medewerker, ...gegeven } = opgave
  const { uitkomst, motivering } = gegeven
  if (uitkomst !== 'ingewilligd' && motivering === undefined)
    return { weigering: 'motivering-ontbreekt', veld: 'motivering' }
  const geweigerd = uitkomst === 'afgewezen' ? undefined : magAntwoordKrijgen(huishouden, verzoek, door.vandaag)
  return geweigerd ?? [{ soort: 'verzoek-besloten', besluit: gegeven, ...(medewerker && { medewerker }) }]
}
