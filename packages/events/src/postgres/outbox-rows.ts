import { type Pool, type Queryable, quoteSchema, run, type Statement } from '@wijkhub/postgres'
import type { OutboxEvent } from '../outbox/outbox-event.ts'

/**
 * A place in one topic. Rows are ordered by (xid, id): the number of the writing transaction, then the row's own number.
 *
 * Why not `id` alone: a number is given out at the insert, but rows appear at the commit. A reader that remembers the
 * highest id it saw skips the row of a slower transaction for ever (LESSONS 4). Therefore a row may only be read when
 * every transaction with an equal or lower number has ended, which is what `pg_snapshot_xmin` tells; after that nothing
 * can appear before it any more.
 *
 * Why this is the order of commits per key: a transaction gets its number at its first write, and every writer takes
 * the key's lock before its first write and holds it until its end (`Outbox.lockKeys`). So of two transactions that
 * touch one key, the one that commits first has the lower number.
 */
export interface Cursor {
  topic: string
  xid: string
  id: string
}

export interface OutboxRows {
  /** Makes the offsets of a group that has none; a group that exists keeps its place. */
  ensureOffsets(group: string, topics: readonly string[], from: 'earliest' | 'latest'): Promise<void>
  findOffsets(db: Queryable, group: string, topics: readonly string[]): Promise<Cursor[]>
  /** Readable rows after the cursors, oldest first; `waiting` when there are more that may not be read yet. */
  read(cursors: readonly Cursor[], limit: number): Promise<{ events: ReadEvent[]; after: Cursor[]; waiting: boolean }>
  /** The newest row of each of these keys up to the cursors. */
  readNewest(cursors: readonly Cursor[], keys: readonly Pick<OutboxEvent, 'topic' | 'key'>[]): Promise<ReadEvent[]>
  /** Moves the offsets forward, never back. */
  moveOffsets(db: Queryable, group: string, cursors: readonly Cursor[]): Promise<void>
  countLag(group: string): Promise<number>
}

/** `position` says where it stands, in the words of this driver. */
export type ReadEvent = OutboxEvent & { position: string }

interface Row extends Omit<OutboxEvent, 'time'> {
  time: Date
  xid: string
  row: string
  settled: boolean
}

/** The statements of the PostgreSQL driver, bound to one schema; `reading` is a `createReadingPool`. */
export function outboxRows({ pool, reading, schema }: { pool: Pool; reading: Queryable; schema: string }): OutboxRows {
  const outbox = `${quoteSchema(schema)}.outbox`
  const offsets = `${quoteSchema(schema)}.outbox_offset`
  const read: Statement = {
    name: `${schema}:outbox-read`,
    text: `select o.topic, o.xid::text, o.id::text as row, o.key, o.type, o.event_id as id, o.time, o.source, o.attributes,
       case when o.settled then o.data::text end as json, o.settled
     from unnest($1::text[], $2::xid8[], $3::int8[]) as c (topic, xid, id)
     cross join lateral (
       select r.*, r.xid < pg_snapshot_xmin(pg_current_snapshot()) as settled from ${outbox} r
       where r.topic = c.topic and (r.xid, r.id) > (c.xid, c.id) order by r.xid, r.id limit $4
     ) o
     order by o.xid, o.id limit $4`,
  }
  const newest: Statement = {
    name: `${schema}:outbox-newest`,
    text: `select distinct on (r.topic, r.key)
       r.topic, r.xid::text, r.id::text as row, r.key, r.type, r.event_id as id, r.time, r.source, r.attributes,
       r.data::text as json, true as settled
     from unnest($1::text[], $2::xid8[], $3::int8[]) as c (topic, xid, id)
     join unnest($4::text[], $5::text[]) as k (topic, key) on k.topic = c.topic
     join ${outbox} r on r.topic = c.topic and r.key = k.key and (r.xid, r.id) <= (c.xid, c.id)
     order by r.topic, r.key, r.xid desc, r.id desc`,
  }
  const move: Statement = {
    name: `${schema}:outbox-move`,
    text: `update ${offsets} o set xid = c.xid, id = c.id, moved_at = now()
     from unnest($2::text[], $3::xid8[], $4::int8[]) as c (topic, xid, id)
     where o."group" = $1 and o.topic = c.topic and (o.xid, o.id) < (c.xid, c.id)`,
  }
  return {
    async ensureOffsets(group, topics, from) {
      // Everything from the oldest transaction that still runs on is "from now on".
      const start = from === 'latest' ? 'pg_snapshot_xmin(pg_current_snapshot())' : `'0'::xid8`
      await pool.query(
        `insert into ${offsets} ("group", topic, xid, id) select $1, topic, ${start}, 0 from unnest($2::text[]) as topic
         on conflict do nothing`,
        [group, topics],
      )
    },

    async findOffsets(db, group, topics) {
      const { rows } = await db.query<Cursor & { impossible: boolean }>(
        `select topic, xid::text, id::text, xid > pg_snapshot_xmax(pg_current_snapshot()) as impossible
         from ${offsets} where "group" = $1 and topic = any($2)`,
        [group, topics],
      )
      if (rows.some(({ impossible }) => impossible)) {
        throw new Error(`The offsets of ${group} come from another server (a restored dump): run renumberOutbox once`)
      }
      return rows.map(({ topic, xid, id }) => ({ topic, xid, id }))
    },

    async read(cursors, limit) {
      const rows = await run<Row>(reading, read, [...columns(cursors), limit])
      const after = new Map(cursors.map((cursor) => [cursor.topic, cursor]))
      const settled = rows.filter((row) => row.settled)
      for (const { topic, xid, row } of settled) after.set(topic, { topic, xid, id: row })
      return {
        events: settled.map(toEvent),
        after: [...after.values()],
        waiting: settled.length < rows.length,
      }
    },

    async readNewest(cursors, keys) {
      const names = [keys.map(({ topic }) => topic), keys.map(({ key }) => key)]
      return (await run<Row>(pool, newest, [...columns(cursors), ...names])).map(toEvent)
    },

    async moveOffsets(db, group, cursors) {
      await run(db, move, [group, ...columns(cursors)])
    },

    async countLag(group) {
      const { rows } = await pool.query<{ lag: string }>(
        `select coalesce(sum((select count(*) from ${outbox} r where r.topic = o.topic and (r.xid, r.id) > (o.xid, o.id))), 0) as lag
         from ${offsets} o where o."group" = $1`,
        [group],
      )
      return Number(rows[0]!.lag)
    },
  }
}

function columns(cursors: readonly Cursor[]): string[][] {
  return [cursors.map(({ topic }) => topic), cursors.map(({ xid }) => xid), cursors.map(({ id }) => id)]
}

function toEvent({ xid, row, settled: _, time, ...event }: Row): ReadEvent {
  return { ...event, time: time.toISOString(), position: `${xid}/${row}` }
}
