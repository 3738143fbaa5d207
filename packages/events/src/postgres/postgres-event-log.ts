import { createSessionLocks, keepConnection, type Pool } from '@wijkhub/postgres'
import type { EventLog } from '../event-log.ts'
import { outboxChannel } from '../outbox/outbox-channel.ts'
import { concerns } from '../outbox/wake.ts'
import { type GroupReader, readGroup } from './group-reader.ts'
import { outboxRows } from './outbox-rows.ts'
import { type PruneDaily, pruneDaily } from './prune-daily.ts'
import { createReadingPool } from './reading-pool.ts'

/** Keeps these locks apart from those of others in the same database. */
const lockSeed = 7769

export interface PostgresEventLogOptions {
  pool: Pool
  /** The schema whose outbox is read. */
  schema: string
  /** Told of everything that went wrong and will be tried again: a lost connection, a handler that rejected. */
  onError: (error: Error) => void
  /** How often to look for the place of another instance. Default 1000. */
  pollMs?: number
  /** Whoever reads a hub's only outbox also ends it, daily. Left out: nothing is ended here. */
  prune?: Pick<PruneDaily, 'topics' | 'now' | 'firstMs' | 'everyMs'>
}

/**
 * The event log that reads the outbox itself. Besides the pool it holds one connection per instance of this log:
 * wake-ups arrive on it and it holds the locks of the groups this process reads for. When it breaks, the locks go with
 * it, another instance or the next connection takes over within about a second, and the last batch may come again.
 */
export async function createPostgresEventLog(options: PostgresEventLogOptions): Promise<EventLog> {
  const { pool, schema, onError, pollMs = 1000 } = options
  const reading = createReadingPool(pool)
  const rows = outboxRows(schema)
  const readers = new Map<GroupReader, readonly string[]>()
  // A wake-up names its topics: with a dozen readers in one process, all others would look for nothing.
  const wakeReaders = (wakeUp: string) =>
    readers.forEach((topics, reader) => {
      if (concerns(wakeUp, topics)) reader.wake()
    })
  let seen = ''
  const connection = await keepConnection({
    pool,
    applicationName: `${pool.options.application_name ?? 'wijkhub'}:events`,
    async onConnect(session) {
      await session.query(`listen "${outboxChannel(schema)}"`)
      // An offset lost in a crash means a batch again, which every handler must bear anyway. What a handler committed
      // on this server before its offset is on disk before it too: the log is written in order.
      await session.query('set synchronous_commit = off')
    },
    onNotification: wakeReaders,
    // One look for all readers: while no transaction anywhere began or ended, there is nothing new to read.
    onBeat(snapshot) {
      if (snapshot !== seen) wakeReaders('')
      seen = snapshot
    },
    onError,
  })

  const locks = createSessionLocks(connection, lockSeed)
  const pruning = options.prune && pruneDaily({ ...options.prune, pool, schema, locks, onError })

  async function stop(reader: GroupReader): Promise<void> {
    await reader.stop()
    readers.delete(reader)
  }

  return {
    async subscribe({ group, topics, batchSize = 200, from = 'earliest' }, handler) {
      await rows.ensureOffsets(pool, group, topics, from)
      const reader = readGroup({ rows, reading, locks, schema, group, topics, batchSize, pollMs, handler, onError })
      readers.set(reader, topics)
      return { stop: () => stop(reader) }
    },
    lag: (group) => rows.countLag(pool, group),
    mark: (group) => rows.mark(pool, group),
    async close() {
      await pruning?.stop()
      await Promise.all([...readers.keys()].map(stop))
      await connection.close()
      if (!reading.ending) await reading.end()
    },
  }
}
