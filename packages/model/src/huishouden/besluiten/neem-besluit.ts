import type { Verwerking } from '../bijdragen/verwerking.ts'
import { isVanAnder, neemBsnOver } from '../leden/neem-bsn-over.ts'
import { regel } from '../opdracht.ts'
import { aanvragenDoorBesluit } from '../voorzieningaanvragen/door-besluit.ts'
import { bezwaren, isZelfdeBesluit, keurBesluit } from './keur-besluit.ts'

/**
 * A decision of the CJG, with the child's BSN. Refused when it contradicts the household, and by the rules of iJw between
 * decisions, whatever the door let through. With a BSN that is somebody else's it is refused: it would be about another child.
 * When care started is kept. The applications it answers are granted by it.
 */
export const neemBesluit = regel({
  weigeringen: ['inwoner-onbekend', 'bsn-niet-toegestaan', 'bsn-verschilt', 'bsn-van-ander', ...bezwaren],
  beslis(huishouden, { inhoud, bsnVanAnder }: Verwerking<'besluit-genomen'>, door) {
    const { besluitId, bsn, besluit } = inhoud
    const inwoner = huishouden.inwoners[besluit.inwonerId]
    if (!inwoner) return { weigering: 'inwoner-onbekend' }
    if (bsn && !door.magBsn) return { weigering: 'bsn-niet-toegestaan' }
    if (bsn && inwoner.bsn && inwoner.bsn !== bsn) return { weigering: 'bsn-verschilt', veld: 'bsn' }
    const bezwaar = keurBesluit({ besluiten: huishouden.besluiten, inwoner, op: door.op }, besluitId, besluit)
    if (bezwaar) return bezwaar
    if (bsn && isVanAnder(huishouden, besluit.inwonerId, bsn, bsnVanAnder))
      return { weigering: 'bsn-van-ander', veld: 'bsn' }
    const over = { inwonerId: besluit.inwonerId, bsnVanAnder: false }
    const feiten = bsn ? neemBsnOver(huishouden, { ...over, bsn }, door) : []
    const eerder = huishouden.besluiten[besluitId]
    if (eerder && isZelfdeBesluit(eerder, besluit)) return { feiten }
    const volledig = eerder?.zorgGestartOp ? { ...besluit, zorgGestartOp: eerder.zorgGestartOp } : besluit
    const antwoord = aanvragenDoorBesluit(huishouden, { besluitId, besluit }, door)
    return { feiten: [...feiten, { soort: 'besluit-genomen', besluitId, besluit: volledig }, ...antwoord] }
  },
})
