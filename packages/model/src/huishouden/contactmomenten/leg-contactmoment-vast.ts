import type { ContactmomentOpgave } from '../registreren/aanmelding.ts'
import type { Huishouden } from '../huishouden.ts'
import type { Handeling } from '../../handeling.ts'
import type { Oordeel } from '../opdrachten.ts'
import { isDubbel, keurContactmoment, ligtTeVer, magContactmomenten } from './keur-contactmoment.ts'

/**
 * Records a nurse's visit. What could never be claimed is refused at the door: a visit of tomorrow has not been made, and
 * one without an insurance and a BSN has no insurer. One that equals another visit is taken when it says it is a second.
 */
export function legContactmomentVast(
  huishouden: Huishouden,
  { nogmaals, ...opgave }: ContactmomentOpgave,
  door: Handeling,
): Oordeel {
  const geweigerd = magContactmomenten(door) ?? keurContactmoment(huishouden, opgave, door.vandaag)
  if (geweigerd) return geweigerd
  if (ligtTeVer(opgave.datum, door.vandaag)) return { weigering: 'datum-te-lang-geleden', veld: 'datum' }
  const contactmoment = { ...opgave, organisatie: door.organisatie }
  if (!nogmaals && isDubbel(huishouden, contactmoment)) return { weigering: 'contactmoment-bestaat-al' }
  const contactmomentId = door.nieuwId()
  return {
    feiten: [{ soort: 'contactmoment-vastgelegd', contactmomentId, contactmoment }],
    nieuweIds: { contactmomentId },
  }
}
