import { type Queryable, run, sql } from '@wijkhub/postgres'
import { outboxTables } from '../outbox/outbox-tables.ts'
import { type Cursor, cursorLists, type CursorLists } from './cursor.ts'

/** Moves the offsets of a group forward, never back. */
export function moveOffsets(schema: string) {
  const move = sql<CursorLists & { group: string }>(
    `${schema}:outbox-move`,
    `update ${outboxTables(schema).offsets} o set xid = c.xid, id = c.id, moved_at = now()
     from unnest(:topics::text[], :xids::xid8[], :ids::int8[]) as c (topic, xid, id)
     where o."group" = :group and o.topic = c.topic and (o.xid, o.id) < (c.xid, c.id)`,
  )
  return async (db: Queryable, group: string, cursors: readonly Cursor[]): Promise<void> => {
    await run(db, move, { group, ...cursorLists(cursors) })
  }
}
