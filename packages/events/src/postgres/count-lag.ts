import { type Queryable, run, sql } from '@wijkhub/postgres'
import { outboxTables } from '../outbox/outbox-tables.ts'

/** How many rows a group has not handled yet. */
export function countLag(schema: string) {
  const { outbox, offsets } = outboxTables(schema)
  const count = sql<{ group: string }, { lag: string }>(
    `${schema}:outbox-lag`,
    `select coalesce(sum((
       select count(*) from ${outbox} r where r.topic = o.topic and (r.xid, r.id) > (o.xid, o.id))), 0) as lag
     from ${offsets} o where o."group" = :group`,
  )
  return async (db: Queryable, group: string): Promise<number> => {
    const [counted] = await run(db, count, { group })
    return Number(counted!.lag)
  }
}
