import type { Gevolgen, Handeling } from '@wijkhub/model'
import type { Snapshot } from '../huishouden/snapshot.ts'
import { verander } from '../huishouden/verander.ts'
import type { Wijziging } from '../huishouden/wijziging.ts'

/** What is to be written in each household because of an ingreep. Pure. */
export function wijzigingenVan(
  { gevolgen }: Exclude<Gevolgen, { weigering: unknown }>,
  snapshots: ReadonlyMap<string, Snapshot>,
  handeling: Handeling,
): Wijziging[] {
  return gevolgen.map((gevolg) => verander(snapshots.get(gevolg.huishouden.huishoudenId)!, gevolg, handeling))
}
