import { type Queryable, run, sql } from '@wijkhub/postgres'
import { outboxTables } from '../outbox/outbox-tables.ts'
import { type Cursor, cursorLists, type CursorLists } from './cursor.ts'
import { type EventRow, type ReadEvent, toReadEvent } from './read-event.ts'

export interface ReadRows {
  events: ReadEvent[]
  after: Cursor[]
  /** There are more that may not be read yet. */
  waiting: boolean
}

/** Readable rows after the cursors, oldest first. `db` is a `createReadingPool`. */
export function readRows(schema: string) {
  const read = sql<CursorLists & { limit: number }, EventRow & { settled: boolean }>(
    `${schema}:outbox-read`,
    `select o.topic, o.xid::text, o.id::text as row, o.key, o.type, o.event_id as id, o.time, o.source, o.attributes,
       case when o.settled then o.data::text end as json, o.settled
     from unnest(:topics::text[], :xids::xid8[], :ids::int8[]) as c (topic, xid, id)
     cross join lateral (
       select r.*, r.xid < pg_snapshot_xmin(pg_current_snapshot()) as settled from ${outboxTables(schema).outbox} r
       where r.topic = c.topic and (r.xid, r.id) > (c.xid, c.id) order by r.xid, r.id limit :limit
     ) o
     order by o.xid, o.id limit :limit`,
  )
  return async (db: Queryable, cursors: readonly Cursor[], limit: number): Promise<ReadRows> => {
    const rows = await run(db, read, { ...cursorLists(cursors), limit })
    const after = new Map(cursors.map((cursor) => [cursor.topic, cursor]))
    const settled = rows.filter((row) => row.settled)
    for (const { topic, xid, row } of settled) after.set(topic, { topic, xid, id: row })
    return {
      events: settled.map(({ settled: _, ...row }) => toReadEvent(row)),
      after: [...after.values()],
      waiting: settled.length < rows.length,
    }
  }
}
