import { type Queryable, run, sql } from '@wijkhub/postgres'
import { outboxTables } from '../outbox/outbox-tables.ts'
import type { Cursor } from './cursor.ts'

/** Where a group is. Throws when its place is one that this server has not reached yet. */
export function findOffsets(schema: string) {
  const find = sql<{ group: string; topics: readonly string[] }, Cursor & { impossible: boolean }>(
    `${schema}:outbox-offsets`,
    `select topic, xid::text, id::text, xid > pg_snapshot_xmax(pg_current_snapshot()) as impossible
     from ${outboxTables(schema).offsets} where "group" = :group and topic = any(:topics)`,
  )
  return async (db: Queryable, group: string, topics: readonly string[]): Promise<Cursor[]> => {
    const rows = await run(db, find, { group, topics })
    if (rows.some(({ impossible }) => impossible)) {
      throw new Error(`The offsets of ${group} come from another server (a restored dump): run renumberOutbox once`)
    }
    return rows.map(({ topic, xid, id }) => ({ topic, xid, id }))
  }
}
