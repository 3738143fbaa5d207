import type { Inhoud } from '../../../berichten/bijdrage.ts'
import type { Huishouden } from '../../huishouden.ts'
import type { Beslissing, Omstandigheden } from '../../opdrachten.ts'
import { neemBsnOver } from './neem-bsn-over.ts'

export function neemBesluit(
  huishouden: Huishouden,
  inhoud: Extract<Inhoud, { soort: 'besluit-genomen' }>,
  door: Omstandigheden,
): Beslissing {
  const { besluitId, bsn, besluit } = inhoud
  const inwoner = huishouden.inwoners[besluit.inwonerId]
  if (!inwoner) return { weigering: 'inwoner-onbekend' }
  if (bsn && !door.magBsn) return { weigering: 'bsn-niet-toegestaan' }
  const eerder = huishouden.besluiten[besluitId]
  const gelijk = eerder && JSON.stringify({ ...eerder, zorgGestartOp: undefined }) === JSON.stringify(besluit)
  const feiten = bsn ? neemBsnOver(huishouden, { inwonerId: besluit.inwonerId, bsn, verbetert: false }, door) : []
  const volledig = eerder?.zorgGestartOp ? { ...besluit, zorgGestartOp: eerder.zorgGestartOp } : besluit
  return { feiten: gelijk ? feiten : [...feiten, { soort: 'besluit-genomen', besluitId, besluit: volledig }] }
}
