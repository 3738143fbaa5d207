import { dagInNederland } from '../velden/dag.ts'
import { zelfdeInhoud } from '../huishouden/zelfde-inhoud.ts'
import { inhoudVan, type Poging } from './melding.ts'
import type { MeldingRegel } from './opdracht.ts'
import { uiterlijkVan } from './termijn.ts'

/** Far beyond what anybody tries. */
const meestePogingen = 50

/** That somebody tried to reach them, how, and what came of it. */
export const legPogingVast: MeldingRegel<'leg-poging-vast'> = (
  melding,
  { pogingId, poging: opgave },
  { uren },
  door,
) => {
  const { medewerker = door.medewerker, ...gegeven } = opgave
  if (!medewerker) return { weigering: 'medewerker-ontbreekt', veld: 'medewerker' }
  const bekend = Object.hasOwn(melding.pogingen, pogingId) ? melding.pogingen[pogingId] : undefined
  const poging = { ...gegeven, medewerker } as Omit<Poging, 'door' | 'op'>
  if (bekend) {
    const { door: wie, op: _, ...was } = bekend
    return wie === door.organisatie && zelfdeInhoud(was, poging) ? [] : { weigering: 'poging-bestaat' }
  }
  if (poging.dag > door.vandaag) return { weigering: 'datum-in-toekomst', veld: 'dag' }
  if (poging.dag < dagInNederland(new Date(melding.gemeldOp))) return { weigering: 'datum-onmogelijk', veld: 'dag' }
  if (Object.keys(melding.pogingen).length >= meestePogingen) return { weigering: 'melding-vol' }
  const uiterlijk = uiterlijkVan(door.op, inhoudVan(melding).urgentie, uren)
  return [{ soort: 'poging-gedaan', pogingId, poging, uiterlijk }]
}
