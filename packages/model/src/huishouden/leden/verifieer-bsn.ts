import { z } from 'zod'
import { Bsn } from '../../velden/bsn.ts'
import { opdracht } from '../opdracht.ts'
import { rijMet } from '../rijen.ts'

export const BsnVerificatie = z
  .strictObject({ bsn: Bsn.describe('Het nummer dat is nagegaan, zoals het bekend is') })
  .meta({ id: 'BsnVerificatie' })

/** The municipality held a number that was given against the person: from then on it is hers, and leaves as any other. */
export const verifieerBsn = opdracht({
  wie: 'betrokken',
  over: 'persoon',
  invoer: BsnVerificatie,
  weigeringen: ['inwoner-onbekend', 'bsn-niet-toegestaan', 'geen-verificatie', 'bsn-verschilt'],
  beslis(huishouden, { inwonerId, bsn }: { inwonerId: string; bsn: string }, door) {
    if (!door.magBsn) return { weigering: 'bsn-niet-toegestaan' }
    if (!door.beheer) return { weigering: 'geen-verificatie' }
    const inwoner = rijMet(huishouden.inwoners, inwonerId)
    if (!inwoner) return { weigering: 'inwoner-onbekend', veld: 'inwonerId' }
    if (inwoner.bsn !== bsn) return { weigering: 'bsn-verschilt', veld: 'bsn' }
    if (inwoner.bsnStatus === 'geverifieerd') return { feiten: [] }
    return { feiten: [{ soort: 'bsn-geverifieerd', inwonerId, door: door.organisatie, op: door.op }] }
  },
})
