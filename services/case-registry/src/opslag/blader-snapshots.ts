import { run, sql } from '@wijkhub/postgres'
import type { Lezer } from './verzegeld.ts'
import { leesSnapshot, type BewaardeSnapshot } from '../huishouden/snapshot.ts'
import { beginVanIds } from './begin-van-ids.ts'

const blader = sql<{ na: string; hoogstens: number }, { id: string; snapshot: BewaardeSnapshot }>(
  'blader-snapshots',
  'select id, stand as snapshot from huishouden_stand where id > :na order by id limit :hoogstens',
)

/** One page of households after `na`, in order of id, with what was last published about each. Takes no locks. */
export async function bladerSnapshots(
  { pool, hoofdsleutel }: Lezer,
  { na, hoogstens }: { na: string | undefined; hoogstens: number },
) {
  const rijen = await run(pool, blader, { na: na ?? beginVanIds, hoogstens })
  return rijen.map(({ id, snapshot }) => ({ id, snapshot: leesSnapshot(hoofdsleutel, snapshot) }))
}
