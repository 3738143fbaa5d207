import type { Feit } from '../feiten.ts'
import type { Huishouden } from '../huishouden.ts'
import type { Handeling } from '../../handeling.ts'
import { neemOver } from './neem-over.ts'

/** Is this number another resident's, here or, as the registry looked up, elsewhere? One BSN is one resident. */
export function isVanAnder(huishouden: Huishouden, inwonerId: string, bsn: string, elders: boolean): boolean {
  return elders || Object.entries(huishouden.inwoners).some(([id, ander]) => id !== inwonerId && ander.bsn === bsn)
}

/** A BSN that a source tells about a member, by the table of authority; a number that is somebody else's becomes an afwijking. */
export function neemBsnOver(
  huishouden: Huishouden,
  {
    inwonerId,
    bsn,
    bsnVanAnder,
    op,
  }: { inwonerId: string; bsn: string; bsnVanAnder: boolean; op?: string | undefined },
  door: Handeling,
): Feit[] {
  const nooit = isVanAnder(huishouden, inwonerId, bsn, bsnVanAnder) ? (['bsn'] as const) : []
  return neemOver(huishouden, inwonerId, { bsn }, door, { op, nooit }).feiten
}
