import type { Inhoud } from '../../../berichten/bijdrage.ts'
import type { Feit } from '../../feiten.ts'
import type { Huishouden } from '../../huishouden.ts'
import type { Beslissing, Omstandigheden } from '../../opdrachten.ts'
import { isZelfdeBesluit, keurBesluit, keurJeugdige } from './keur-besluit.ts'

/**
 * A decision of the CJG, with the child's BSN. Refused when it contradicts what is known: a BSN is one resident, and the
 * rules of iJw between decisions hold here whatever the door let through. When care started is kept.
 */
export function neemBesluit(
  huishouden: Huishouden,
  inhoud: Extract<Inhoud, { soort: 'besluit-genomen' }>,
  door: Omstandigheden,
): Beslissing {
  const { besluitId, bsn, besluit } = inhoud
  const inwoner = huishouden.inwoners[besluit.inwonerId]
  if (!inwoner) return { weigering: 'inwoner-onbekend' }
  if (bsn && !door.magBsn) return { weigering: 'bsn-niet-toegestaan' }
  if (bsn && inwoner.bsn && inwoner.bsn !== bsn) return { weigering: 'bsn-verschilt', veld: 'bsn' }
  if (bsn && !inwoner.bsn && Object.values(huishouden.inwoners).some((ander) => ander.bsn === bsn))
    return { weigering: 'bsn-van-ander', veld: 'bsn' }
  const bezwaar = keurJeugdige(inwoner, besluit, door.op) ?? keurBesluit(huishouden.besluiten, besluitId, besluit)
  if (bezwaar) return bezwaar
  const feiten: Feit[] =
    bsn && !inwoner.bsn ? [{ soort: 'inwoner-gewijzigd', inwonerId: besluit.inwonerId, wijziging: { bsn } }] : []
  const eerder = huishouden.besluiten[besluitId]
  if (eerder && isZelfdeBesluit(eerder, besluit)) return { feiten }
  const volledig = eerder?.zorgGestartOp ? { ...besluit, zorgGestartOp: eerder.zorgGestartOp } : besluit
  return { feiten: [...feiten, { soort: 'besluit-genomen', besluitId, besluit: volledig }] }
}
