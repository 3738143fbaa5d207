import { createSessionLocks, type HeldLock, keepConnection, type Pool } from '@wijkhub/postgres'
import { handOver } from '../kafka-consumer/hand-over.ts'
import { outboxChannel } from '../outbox/outbox-channel.ts'
import { pruneOutbox } from '../outbox/prune-outbox.ts'
import { createBell } from '../postgres/bell.ts'
import { createReadingPool } from '../postgres/reading-pool.ts'
import type { Cursor } from '../postgres/cursor.ts'
import { outboxRows } from '../postgres/outbox-rows.ts'
import type { ReadEvent } from '../postgres/read-event.ts'
import type { EventPublisher } from './event-publisher.ts'
import { inSlices } from './in-slices.ts'
import { createExposure, type Exposure } from './exposure.ts'

export { toLogEvent } from '../outbox/outbox-event.ts'
export { toOutboxEvent, type EventPublisher, type OutboxEvent } from './event-publisher.ts'

export interface RelayLag {
  /** Events in the outbox that are not in Kafka yet. */
  events: number
  /** Age of the oldest of them, 0 without any. */
  oldestMs: number
}

export interface RelayOptions {
  pool: Pool
  /** The schema whose outbox is published. */
  schema: string
  /** Topics of the outbox; each must exist in Kafka (`ensureTopics`). */
  topics: readonly string[]
  /** Those of which Kafka keeps the last event per key: the last one there must be the newest. */
  compacted?: readonly string[]
  publisher: EventPublisher
  onError: (error: Error) => void
  /** Told by the relay that is active, every `tendEveryMs`. */
  onLag?: (lag: RelayLag) => void
  /** How often lag is measured and published rows are cleared away. Default 5000. */
  tendEveryMs?: number
  /** Default 1000. */
  batchSize?: number
  /** How often it looks without having been woken, and how soon it takes over. Default 1000. */
  pollMs?: number
  /** Published events stay in the outbox this long; in Kafka they live by the topic's own rules. Default 1. */
  keepPublishedDays?: number
  /** How long a request of a predecessor may still be under way when this relay took over. Default 30 000. */
  overlapMs?: number
}

export interface Relay {
  /** True while this instance holds the lock and publishes; the others stand by. */
  isActive(): boolean
  /** Finishes the batch in flight; another instance takes over within `pollMs`. */
  stop(): Promise<void>
}

/** The relay is a reader of the outbox like any other, with its own offsets. */
const group = 'relay'
/** Keeps the relay's locks apart from those of others in the same database. */
const lockSeed = 7770
const settleMs = { first: 5, most: 100 }

interface Lead {
  lock: HeldLock
  cursors: Cursor[]
  exposure: Exposure
}

/**
 * Publishes the outbox in the order of commits, at least once: offsets move after the broker acknowledged. While a
 * batch travels the next is read, and no further, so a slow broker slows the reading. The session lock is held by the
 * connection through which the offsets move; whoever lost it cannot move them. What a predecessor had under way when it
 * lost the lock may reach Kafka after newer events: see `createExposure`.
 */
export async function startRelay(options: RelayOptions): Promise<Relay> {
  const {
    pool,
    schema,
    topics,
    publisher,
    onError,
    batchSize = 1000,
    pollMs = 1000,
    tendEveryMs = 5_000,
    overlapMs = 30_000,
  } = options
  const compacted = new Set(options.compacted)
  const reading = createReadingPool(pool)
  const rows = outboxRows(schema)
  const bell = createBell()
  let stopped = false
  let lead: Lead | undefined
  await rows.ensureOffsets(pool, group, topics, 'earliest')
  const connection = await keepConnection({
    pool,
    applicationName: `${pool.options.application_name ?? 'wijkhub'}:relay`,
    async onConnect(client) {
      await client.query(`listen "${outboxChannel(schema)}"`)
      // A lost offset is a batch published twice, which every reader bears.
      await client.query('set synchronous_commit = off')
    },
    onNotification: () => bell.ring('event'),
    onError,
  })

  const locks = createSessionLocks(connection, lockSeed)
  const holds = (held: Lead) => !stopped && locks.holds(held.lock)

  async function takeLead(): Promise<Lead | undefined> {
    const lock = await locks.take(schema)
    if (!lock) return undefined
    try {
      const cursors = await rows.findOffsets(lock.session, group, topics)
      return { lock, cursors, exposure: createExposure({ compacted, overlapMs, most: 10 * batchSize }) }
    } catch (error) {
      await locks.release(lock)
      throw error
    }
  }

  async function publishUntilLost(held: Lead): Promise<void> {
    let inFlight = Promise.resolve(true)
    let pauseMs = settleMs.first
    try {
      while (holds(held)) {
        bell.reset()
        const { events, after, waiting } = await rows.read(reading, held.cursors, batchSize)
        if (!(await inFlight)) return
        const exposed = held.exposure.takeWhenOver()
        if (exposed.length > 0 && !(await publish(held, await rows.readNewest(pool, held.cursors, exposed), []))) return
        if (events.length > 0) {
          pauseMs = settleMs.first
          held.cursors = after
          held.exposure.add(events)
          inFlight = publish(held, events, after)
          // Awaited one round later; without this an error in between would count as unhandled.
          inFlight.catch(() => undefined)
          continue
        }
        // Rows that wait for another transaction's end: nobody tells us of that end.
        await bell.wait(waiting ? pauseMs : pollMs, 'any')
        pauseMs = waiting ? Math.min(pauseMs * 2, settleMs.most) : settleMs.first
      }
    } finally {
      await inFlight
    }
  }

  async function publish(held: Lead, events: ReadEvent[], after: Cursor[]): Promise<boolean> {
    const handler = (batch: ReadEvent[]) => publisher.publish(batch)
    const isOurs = () => holds(held)
    for (const slice of inSlices(events))
      // Short pauses: everybody waits for a broker that is back, and a question to one that is not costs little.
      if (!(await handOver({ events: slice, handler, isOurs, onError, longestPauseMs: 1_000 }))) return false
    if (after.length > 0) await rows.moveOffsets(held.lock.session, group, after)
    return true
  }

  async function run(): Promise<void> {
    while (!stopped) {
      try {
        lead = await takeLead()
        if (lead) await publishUntilLost(lead)
      } catch (error) {
        onError(error as Error)
      }
      if (lead) await locks.release(lead.lock)
      lead = undefined
      await bell.wait(pollMs, 'stop')
    }
  }

  async function tend(): Promise<void> {
    if (!lead) return
    if (options.onLag) {
      const events = await rows.countLag(pool, group)
      const oldest =
        events > 0 ? (await rows.read(reading, await rows.findOffsets(pool, group, topics), 1)).events[0] : undefined
      options.onLag({ events, oldestMs: oldest ? Math.max(0, Date.now() - Date.parse(oldest.time)) : 0 })
    }
    const byAge = topics.map((name) => ({ name, compacted: false }))
    await pruneOutbox({ pool, schema, topics: byAge, keepDays: options.keepPublishedDays ?? 1, now: new Date() })
  }

  const running = run()
  let tending: Promise<void> | undefined
  const timer = setInterval(() => {
    tending ??= tend()
      .catch(onError)
      .finally(() => (tending = undefined))
  }, tendEveryMs)

  return {
    isActive: () => lead !== undefined && holds(lead),
    async stop() {
      stopped = true
      clearInterval(timer)
      bell.ring('stop')
      await running
      await tending
      await connection.close()
      if (!reading.ending) await reading.end()
    },
  }
}
