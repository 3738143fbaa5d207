import type { ContactmomentCorrectie } from '../registreren/aanmelding.ts'
import type { Huishouden } from '../huishouden.ts'
import type { Handeling } from '../../handeling.ts'
import type { Oordeel } from '../opdrachten.ts'
import { eigenContactmoment } from './eigen-contactmoment.ts'
import { isDubbel, keurContactmoment, ligtTeVer } from './keur-contactmoment.ts'

/** Corrects a visit; the organisation's own, under the rules of a new one. The same values again change nothing. */
export function corrigeerContactmoment(
  huishouden: Huishouden,
  { contactmomentId, correctie }: { contactmomentId: string; correctie: ContactmomentCorrectie },
  door: Handeling,
): Oordeel {
  const eerder = eigenContactmoment(huishouden, contactmomentId, door)
  if ('weigering' in eerder) return eerder
  if (eerder.ingetrokkenOp) return { weigering: 'contactmoment-ingetrokken' }
  const { nogmaals, ...velden } = correctie
  const contactmoment = { ...eerder, ...velden }
  const gewijzigd = (Object.keys(velden) as (keyof typeof velden)[]).filter(
    (veld) => contactmoment[veld] !== eerder[veld],
  )
  if (gewijzigd.length === 0) return { feiten: [] }
  const geweigerd = keurContactmoment(huishouden, contactmoment, door.vandaag)
  if (geweigerd) return geweigerd
  if (gewijzigd.includes('datum') && ligtTeVer(contactmoment.datum, door.vandaag))
    return { weigering: 'datum-te-lang-geleden', veld: 'datum' }
  // A tariff does not make it another visit: two that were equal on purpose may each have it mended.
  if (
    !nogmaals &&
    gewijzigd.some((veld) => veld !== 'tariefCenten') &&
    isDubbel(huishouden, contactmoment, contactmomentId)
  )
    return { weigering: 'contactmoment-bestaat-al' }
  return { feiten: [{ soort: 'contactmoment-gecorrigeerd', contactmomentId, contactmoment }] }
}
