import type { PerDeel } from './feit.ts'
import type { Deel, Huishouden } from './huishouden.ts'
import { metWijziging } from './met-wijziging.ts'

type Rij<D extends Deel> = Huishouden[D][string]

/** With this row, new or in the place of the one with its id. */
export function metRij(huishouden: Huishouden, [deel, id, rij]: PerDeel): Huishouden {
  return { ...huishouden, [deel]: { ...huishouden[deel], [id]: rij } }
}

/** With these fields of a row; a row that is not there stays so. */
export function metGewijzigdeRij<D extends Deel>(
  huishouden: Huishouden,
  deel: D,
  id: string,
  wijziging: Parameters<typeof metWijziging<Rij<D>>>[1],
): Huishouden {
  const rij = huishouden[deel][id] as Rij<D> | undefined
  return rij === undefined
    ? huishouden
    : metRij(huishouden, [deel, id, metWijziging(rij, wijziging)] as unknown as PerDeel)
}

/** The row with this id; not what every object has under such a name (`constructor`). */
export function rijMet<R>(rijen: Record<string, R>, id: string): R | undefined {
  return Object.hasOwn(rijen, id) ? rijen[id] : undefined
}

/** Without a row; what it was stays in the facts. */
export function zonderRij(huishouden: Huishouden, deel: Deel, id: string): Huishouden {
  if (!Object.hasOwn(huishouden[deel], id)) return huishouden
  const { [id]: _, ...rijen } = huishouden[deel] as Record<string, unknown>
  return { ...huishouden, [deel]: rijen }
}
