import { type Queryable, run, sql } from '@wijkhub/postgres'
import { leesSnapshot, type Snapshot } from '../huishouden/snapshot.ts'
import { beginVanIds } from './begin-van-ids.ts'

const blader = sql<{ na: string; hoogstens: number }, { id: string; snapshot: Snapshot }>(
  'blader-snapshots',
  'select id, stand as snapshot from huishouden_stand where id > :na order by id limit :hoogstens',
)

/** One page of households after `na`, in order of id, with what was last published about each. Takes no locks. */
export async function bladerSnapshots(db: Queryable, { na, hoogstens }: { na: string | undefined; hoogstens: number }) {
  const rijen = await run(db, blader, { na: na ?? beginVanIds, hoogstens })
  return rijen.map(({ id, snapshot }) => ({ id, snapshot: leesSnapshot(snapshot) }))
}
