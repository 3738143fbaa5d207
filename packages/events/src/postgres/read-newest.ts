import { type Queryable, run, sql } from '@wijkhub/postgres'
import type { OutboxEvent } from '../outbox/outbox-event.ts'
import { outboxTables } from '../outbox/outbox-tables.ts'
import { type Cursor, cursorLists, type CursorLists } from './cursor.ts'
import { type EventRow, type ReadEvent, toReadEvent } from './read-event.ts'

/** The newest row of each of these keys up to the cursors. */
export function readNewest(schema: string) {
  const newest = sql<CursorLists & { keyTopics: string[]; keys: string[] }, EventRow>(
    `${schema}:outbox-newest`,
    `select distinct on (r.topic, r.key)
       r.topic, r.xid::text, r.id::text as row, r.key, r.type, r.event_id as id, r.time, r.source, r.attributes,
       r.data::text as json
     from unnest(:topics::text[], :xids::xid8[], :ids::int8[]) as c (topic, xid, id)
     join unnest(:keyTopics::text[], :keys::text[]) as k (topic, key) on k.topic = c.topic
     join ${outboxTables(schema).outbox} r on r.topic = c.topic and r.key = k.key and (r.xid, r.id) <= (c.xid, c.id)
     order by r.topic, r.key, r.xid desc, r.id desc`,
  )
  return async (
    db: Queryable,
    cursors: readonly Cursor[],
    keys: readonly Pick<OutboxEvent, 'topic' | 'key'>[],
  ): Promise<ReadEvent[]> => {
    const wanted = { keyTopics: keys.map(({ topic }) => topic), keys: keys.map(({ key }) => key) }
    return (await run(db, newest, { ...cursorLists(cursors), ...wanted })).map(toReadEvent)
  }
}
