import type { Contactmoment, Huishouden } from '../huishouden.ts'
import type { Handeling } from '../../handeling.ts'
import type { Geweigerd } from '../opdrachten.ts'
import { magContactmomenten } from './keur-contactmoment.ts'

/** The visit of the organisation that asks. One of another organisation is as unknown as one that is not there. */
export function eigenContactmoment(
  huishouden: Huishouden,
  contactmomentId: string,
  door: Handeling,
): Contactmoment | Geweigerd {
  const geweigerd = magContactmomenten(door)
  if (geweigerd) return geweigerd
  const contactmoment = Object.hasOwn(huishouden.contactmomenten, contactmomentId)
    ? huishouden.contactmomenten[contactmomentId]
    : undefined
  return contactmoment?.organisatie === door.organisatie
    ? contactmoment
    : { weigering: 'contactmoment-onbekend', veld: 'contactmomentId' }
}
