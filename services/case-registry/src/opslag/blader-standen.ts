import { type Queryable, run } from '@wijkhub/postgres'
import type { Stand } from '../huishouden/stand.ts'
import { statement } from './statement.ts'

/** One page of households after `na`, in order of id, with what was last published about each. Takes no locks. */
export function bladerStanden(schema: string) {
  const blader = statement(
    'blader-standen',
    schema,
    'select id, stand from {schema}.huishouden_stand where id > $1 order by id limit $2',
  )
  return (db: Queryable, { na, hoogstens }: { na: string | undefined; hoogstens: number }) =>
    run<{ id: string; stand: Stand }>(db, blader, [na ?? '00000000-0000-0000-0000-000000000000', hoogstens])
}
