import type { Feit } from '../feiten.ts'
import type { Huishouden } from '../huishouden.ts'
import type { Handeling } from '../../handeling.ts'
import { meldAfwijkingen } from '../afwijkingen/meld-afwijkingen.ts'

/**
 * A BSN that a partner system tells about a member. One BSN is one resident: a number that is somebody else's, or another
 * than is known, becomes an afwijking. `verbetert`: this system's number takes the place of the one that is known.
 */
export function neemBsnOver(
  huishouden: Huishouden,
  {
    inwonerId,
    bsn,
    bsnVanAnder,
    verbetert,
  }: { inwonerId: string; bsn: string; bsnVanAnder: boolean; verbetert: boolean },
  door: Handeling,
): Feit[] {
  const bekend = huishouden.inwoners[inwonerId]?.bsn
  if (bekend === bsn) return []
  const isVanAnder =
    bsnVanAnder || Object.entries(huishouden.inwoners).some(([id, ander]) => id !== inwonerId && ander.bsn === bsn)
  const neemOver = !isVanAnder && (bekend === undefined || verbetert)
  if (neemOver) return [{ soort: 'inwoner-gewijzigd', inwonerId, wijziging: { bsn } }]
  const verschil = {
    veld: 'bsn' as const,
    inwonerId,
    ...(bekend !== undefined && { bekend }),
    gemeld: bsn,
    ...(isVanAnder && { betwist: true as const }),
  }
  return meldAfwijkingen(huishouden, [verschil], door).feiten
}
