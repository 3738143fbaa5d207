import { type Queryable, run, sql } from '@wijkhub/postgres'
import { outboxTables } from '../outbox/outbox-tables.ts'
import { type Cursor, cursorLists, type CursorLists } from './cursor.ts'

/** What stands in the outbox for a group now, and whether the group has come past it. */
export function markOf(schema: string) {
  const { outbox, offsets } = outboxTables(schema)
  const newest = sql<{ group: string }, Cursor>(
    `${schema}:outbox-mark`,
    `select o.topic, coalesce(r.xid, '0'::xid8)::text as xid, coalesce(r.id, 0)::text as id
     from ${offsets} o left join lateral (
       select xid, id from ${outbox} where topic = o.topic order by xid desc, id desc limit 1) r on true
     where o."group" = :group`,
  )
  const past = sql<CursorLists & { group: string }, { past: boolean }>(
    `${schema}:outbox-past`,
    `select coalesce(bool_and((o.xid, o.id) >= (c.xid, c.id)), false) as past
     from unnest(:topics::text[], :xids::xid8[], :ids::int8[]) as c (topic, xid, id)
     left join ${offsets} o on o.topic = c.topic and o."group" = :group`,
  )
  return async (db: Queryable, group: string): Promise<() => Promise<boolean>> => {
    const cursors = await run(db, newest, { group })
    return async () => {
      const [found] = await run(db, past, { group, ...cursorLists(cursors) })
      return found!.past
    }
  }
}
