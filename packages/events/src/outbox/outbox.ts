import { join } from 'node:path'
import { context, propagation } from '@opentelemetry/api'
import { migrate, type Pool, type Queryable, run, sql } from '@wijkhub/postgres'
import type { NewEvent } from '../event-log.ts'
import { lockKeys } from './lock-keys.ts'
import { outboxChannel } from './outbox-channel.ts'
import { outboxTables } from './outbox-tables.ts'
import { createWake } from './wake.ts'

export { forgetGroup } from './forget-group.ts'
export { pruneOutbox } from './prune-outbox.ts'
export { renumberOutbox } from './renumber-outbox.ts'
export { outboxTabellen } from './tabellen.ts'

export interface Outbox {
  /**
   * Takes the keys' locks until the transaction ends. Order per key is the order of commits only because every writer
   * does this before its first write: a transaction gets its number at its first write, and readers go by that number.
   * Throws when the transaction has written already. Take all keys in one call: two calls can deadlock.
   */
  lockKeys(tx: Queryable, keys: readonly string[]): Promise<void>
  /** Writes all events with one statement. Call `wake` after the commit. */
  append(tx: Queryable, events: readonly NewEvent[]): Promise<void>
  /**
   * The same as a part of the caller's own statement, where a round trip counts: `with …, uit as (${appendEvents})` with
   * `encodeEvents(events)` as the value `:events`. Lock the keys in a statement of their own before it: a statement sees
   * the rows as they were when it began, so one that also waits for the lock would decide on old ones.
   */
  appendEvents: string
  /**
   * Tells the readers of these events' topics that there is something to read; call it after every commit. It is no part
   * of the transaction, because a transaction that notifies takes a lock on the whole server for its commit. Readers
   * that miss it look for themselves within a second.
   */
  wake(events: readonly Pick<NewEvent, 'topic'>[]): void
  /** Resolves when no wake-up is in flight. */
  close(): Promise<void>
}

export interface OutboxOptions {
  pool: Pool
  schema: string
}

/** The table in which a service leaves its events, in its own schema or in one that all services of a process share. */
export function createOutbox({ pool, schema }: OutboxOptions): Outbox {
  const wake = createWake({ pool, channel: outboxChannel(schema) })
  const appendEvents = `insert into ${outboxTables(schema).outbox} (topic, key, type, event_id, time, source, attributes, data)
     select e.topic, e.key, e.type, e.id, e.time, e.source, e.attributes, e.data
     from jsonb_to_recordset(:events::jsonb)
       as e (topic text, key text, type text, id uuid, time timestamptz, source text, attributes jsonb, data jsonb)`
  const append = sql<{ events: string }>(`${schema}:outbox-append`, appendEvents)
  return {
    lockKeys,
    async append(tx, events) {
      if (events.length > 0) await run(tx, append, { events: encodeEvents(events) })
    },
    appendEvents,
    wake: (events) => wake.wake(events.map(({ topic }) => topic)),
    close: wake.close,
  }
}

/** Events as the one value that `appendEvents` takes. They carry the trace they were made in, where there is one. */
export function encodeEvents(events: readonly NewEvent[]): string {
  const carrier: { traceparent?: string } = {}
  propagation.inject(context.active(), carrier)
  const { traceparent } = carrier
  if (!traceparent) return JSON.stringify(events)
  return JSON.stringify(events.map((event) => ({ ...event, attributes: { ...event.attributes, traceparent } })))
}

const migrations = { folder: join(import.meta.dirname, '../../migrations'), owner: 'outbox' }

/** Makes the outbox and the offsets of its readers in the schema, or brings them up to date. */
export function migrateOutbox({ pool, schema }: OutboxOptions): Promise<string[]> {
  return migrate({ pool, schema, ...migrations })
}
