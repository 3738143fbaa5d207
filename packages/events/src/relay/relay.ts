import { keepConnection, type Pool, type Queryable } from '@wijkhub/postgres'
import type { LogEvent } from '../event-log.ts'
import { handOver } from '../kafka-consumer/hand-over.ts'
import { outboxChannel } from '../outbox/outbox-channel.ts'
import { pruneOutbox } from '../outbox/prune-outbox.ts'
import { createBell } from '../postgres/bell.ts'
import { type Cursor, outboxRows } from '../postgres/outbox-rows.ts'
import type { EventPublisher } from './event-publisher.ts'

export type { EventPublisher } from './event-publisher.ts'

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
}

export interface Relay {
  /** True while this instance holds the lock and publishes; the others stand by. */
  isActive(): boolean
  /** Finishes the batch in flight; another instance takes over within `pollMs`. */
  stop(): Promise<void>
}

/** The relay is a reader of the outbox like any other, with its own offsets. */
const group = 'relay'
const lockSeed = 7770
const settleMs = { first: 5, most: 100 }

interface Lead {
  client: Queryable
  cursors: Cursor[]
}

/**
 * Publishes the outbox in the order of commits, at least once: offsets move after the broker acknowledged. While a batch
 * travels the next is read, and no further, so a slow broker slows the reading. The session lock is held by the
 * connection through which the offsets move; who lost it cannot move them.
 */
export async function startRelay(options: RelayOptions): Promise<Relay> {
  const { pool, schema, topics, publisher, onError, batchSize = 1000, pollMs = 1000, tendEveryMs = 5_000 } = options
  const rows = outboxRows(pool, schema)
  const bell = createBell()
  let stopped = false
  let lead: Lead | undefined
  await rows.ensureOffsets(group, topics, 'earliest')
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

  const holds = (held: Lead) => !stopped && held.client === connection.current()

  async function takeLead(): Promise<Lead | undefined> {
    const client = connection.current()
    if (!client) return undefined
    const { rows: answer } = await client.query<{ got: boolean }>(
      `select pg_try_advisory_lock(hashtextextended($1, ${lockSeed})) as got`,
      [schema],
    )
    return answer[0]?.got ? { client, cursors: await rows.findOffsets(client, group, topics) } : undefined
  }

  async function publishUntilLost(held: Lead): Promise<void> {
    let inFlight = Promise.resolve(true)
    let pauseMs = settleMs.first
    try {
      while (holds(held)) {
        bell.reset()
        const { events, after, waiting } = await rows.read(held.cursors, batchSize)
        if (!(await inFlight)) return
        if (events.length > 0) {
          pauseMs = settleMs.first
          held.cursors = after
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

  async function publish(held: Lead, events: LogEvent[], after: Cursor[]): Promise<boolean> {
    const handler = (batch: LogEvent[]) => publisher.publish(batch)
    // Short pauses: everybody waits for a broker that is back, and a question to one that is not costs little.
    if (!(await handOver({ events, handler, isOurs: () => holds(held), onError, longestPauseMs: 1_000 }))) return false
    await rows.moveOffsets(held.client, group, after)
    return true
  }

  async function release({ client }: Lead): Promise<void> {
    // A lock of a connection that is gone went with it.
    if (client !== connection.current()) return
    await client.query(`select pg_advisory_unlock(hashtextextended($1, ${lockSeed}))`, [schema]).catch(onError)
  }

  async function run(): Promise<void> {
    while (!stopped) {
      try {
        lead = await takeLead()
        if (lead) await publishUntilLost(lead)
      } catch (error) {
        onError(error as Error)
      }
      if (lead) await release(lead)
      lead = undefined
      await bell.wait(pollMs, 'stop')
    }
  }

  async function tend(): Promise<void> {
    if (!lead) return
    if (options.onLag) {
      const events = await rows.countLag(group)
      const oldest =
        events > 0 ? (await rows.read(await rows.findOffsets(pool, group, topics), 1)).events[0] : undefined
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
    },
  }
}
