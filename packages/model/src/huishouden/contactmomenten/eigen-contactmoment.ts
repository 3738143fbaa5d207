import type { Handeling } from '../../handeling.ts'
import type { Geweigerd } from '../beslissing.ts'
import type { Huishouden } from '../huishouden.ts'
import type { Contactmoment } from './contactmomenten.ts'
import { magContactmomenten } from './mag-contactmomenten.ts'

export const nietEigen = ['bsn-niet-toegestaan', 'geen-wijkverpleging', 'contactmoment-onbekend'] as const

/** The visit of the organisation that asks. One of another organisation is as unknown as one that is not there. */
export function eigenContactmoment(
  huishouden: Huishouden,
  contactmomentId: string,
  door: Handeling,
): Contactmoment | Geweigerd<(typeof nietEigen)[number]> {
  const geweigerd = magContactmomenten(door)
  if (geweigerd) return geweigerd
  const contactmoment = Object.hasOwn(huishouden.contactmomenten, contactmomentId)
    ? huishouden.contactmomenten[contactmomentId]
    : undefined
  return contactmoment?.organisatie === door.organisatie
    ? contactmoment
    : { weigering: 'contactmoment-onbekend', veld: 'contactmomentId' }
}
