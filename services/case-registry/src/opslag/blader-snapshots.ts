import { type Queryable, run, sql } from '@wijkhub/postgres'
import { leesSnapshot, type Snapshot } from '../huishouden/snapshot.ts'

const blader = sql<{ na: string; hoogstens: number }, { id: string; snapshot: Snapshot }>(
  'blader-snapshots',
  'select id, stand as snapshot from huishouden_stand where id > :na order by id limit :hoogstens',
)

/** One page of households after `na`, in order of id, with what was last published about each. Takes no locks. */
export async function bladerSnapshots(db: Queryable, { na, hoogstens }: { na: string | undefined; hoogstens: number }) {
  const rijen = await run(db, blader, { na: na ?? '00000000-0000-0000-0000-000000000000', hoogstens })
  return rijen.map(({ id, snapshot }) => ({ id, snapshot: leesSnapshot(snapshot) }))
}
