import type { Huishouden } from '../huishouden.ts'
import type { Handeling } from '../../handeling.ts'
import type { Oordeel } from '../opdrachten.ts'
import { eigenContactmoment } from './eigen-contactmoment.ts'

/** Withdraws a visit that was never made. It stays readable and is claimed no more; withdrawing it twice changes nothing. */
export function trekContactmomentIn(huishouden: Huishouden, contactmomentId: string, door: Handeling): Oordeel {
  const eerder = eigenContactmoment(huishouden, contactmomentId, door)
  if ('weigering' in eerder) return eerder
  if (eerder.ingetrokkenOp) return { feiten: [] }
  const contactmoment = { ...eerder, ingetrokkenOp: door.vandaag }
  return { feiten: [{ soort: 'contactmoment-ingetrokken', contactmomentId, contactmoment }] }
}
