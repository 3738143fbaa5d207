import { type Queryable, run, sql } from '@wijkhub/postgres'
import type { Stand } from '../huishouden/stand.ts'

const blader = sql<{ na: string; hoogstens: number }, { id: string; stand: Stand }>(
  'blader-standen',
  'select id, stand from huishouden_stand where id > :na order by id limit :hoogstens',
)

/** One page of households after `na`, in order of id, with what was last published about each. Takes no locks. */
export function bladerStanden(db: Queryable, { na, hoogstens }: { na: string | undefined; hoogstens: number }) {
  return run(db, blader, { na: na ?? '00000000-0000-0000-0000-000000000000', hoogstens })
}
