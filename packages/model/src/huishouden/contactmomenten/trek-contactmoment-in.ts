import { opdracht } from '../opdracht.ts'
import { eigenContactmoment, nietEigen } from './eigen-contactmoment.ts'

/** Withdraws a visit that was never made. It stays readable and is claimed no more; withdrawing it twice changes nothing. */
export const trekContactmomentIn = opdracht({
  wie: 'betrokken',
  weigeringen: nietEigen,
  beslis(huishouden, { contactmomentId }: { contactmomentId: string }, door) {
    const eerder = eigenContactmoment(huishouden, contactmomentId, door)
    if ('weigering' in eerder) return eerder
    if (eerder.ingetrokkenOp) return { feiten: [] }
    const contactmoment = { ...eerder, ingetrokkenOp: door.vandaag }
    return { feiten: [{ soort: 'contactmoment-ingetrokken', contactmomentId, contactmoment }] }
  },
})
