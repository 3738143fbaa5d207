import type { Huishouden } from '../huishouden/huishouden.ts'

/**
 * The household without the numbers that are somebody else's as well: until a person looked, a contested one leaves to no
 * system, so that one number never stands for two people there. Pure.
 */
export function zonderBetwisteBsns(huishouden: Huishouden): Huishouden {
  const betwist = new Map(
    Object.values(huishouden.afwijkingen).flatMap((rij) =>
      rij.veld === 'bsn' && rij.betwist && !rij.beslecht ? [[rij.inwonerId, rij.gemeld] as const] : [],
    ),
  )
  if (betwist.size === 0) return huishouden
  const inwoners = Object.entries(huishouden.inwoners).map(([id, persoon]) => {
    if (persoon.bsn === undefined || betwist.get(id) !== persoon.bsn) return [id, persoon]
    const { bsn: _, ...rest } = persoon
    return [id, rest]
  })
  return { ...huishouden, inwoners: Object.fromEntries(inwoners) }
}
