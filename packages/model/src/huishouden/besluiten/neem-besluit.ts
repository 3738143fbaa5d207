import type { Inhoud } from '../../berichten/bijdrage.ts'
import type { Huishouden } from '../huishouden.ts'
import type { Handeling } from '../../handeling.ts'
import type { Oordeel } from '../opdrachten.ts'
import { isZelfdeBesluit, keurBesluit } from './keur-besluit.ts'
import { neemBsnOver } from '../leden/neem-bsn-over.ts'

/**
 * A decision of the CJG, with the child's BSN. Refused when it contradicts the household, and by the rules of iJw between
 * decisions, whatever the door let through. A BSN that is somebody else's, whom the CJG need not know, becomes an afwijking:
 * the decision stands and does not travel until it is settled. When care started is kept.
 */
export function neemBesluit(
  huishouden: Huishouden,
  inhoud: Extract<Inhoud, { soort: 'besluit-genomen' }>,
  bsnVanAnder: boolean,
  door: Handeling,
): Oordeel {
  const { besluitId, bsn, besluit } = inhoud
  const inwoner = huishouden.inwoners[besluit.inwonerId]
  if (!inwoner) return { weigering: 'inwoner-onbekend' }
  if (bsn && !door.magBsn) return { weigering: 'bsn-niet-toegestaan' }
  if (bsn && inwoner.bsn && inwoner.bsn !== bsn) return { weigering: 'bsn-verschilt', veld: 'bsn' }
  const bezwaar = keurBesluit({ besluiten: huishouden.besluiten, inwoner, op: door.op }, besluitId, besluit)
  if (bezwaar) return bezwaar
  const feiten = bsn
    ? neemBsnOver(huishouden, { inwonerId: besluit.inwonerId, bsn, bsnVanAnder, verbetert: false }, door)
    : []
  const eerder = huishouden.besluiten[besluitId]
  if (eerder && isZelfdeBesluit(eerder, besluit)) return { feiten }
  const volledig = eerder?.zorgGestartOp ? { ...besluit, zorgGestartOp: eerder.zorgGestartOp } : besluit
  return { feiten: [...feiten, { soort: 'besluit-genomen', besluitId, besluit: volledig }] }
}
