import type { Pool, SessionLocks } from '@wijkhub/postgres'
import { pruneOutbox } from '../outbox/prune-outbox.ts'

/** What of a topic stays when everybody has handled it: the newest per key (`compacted`), or all of so many days. */
export interface Kept {
  name: string
  compacted: boolean
  /** Of a compacted topic: how long a tombstone stays. */
  keepDays: number
}

export interface PruneDaily {
  pool: Pool
  schema: string
  topics: readonly Kept[]
  locks: Pick<SessionLocks, 'take' | 'release'>
  onError: (error: Error) => void
  now?: () => Date
  /** Not in the first minutes, when everything else starts. */
  firstMs?: number
  everyMs?: number
}

const dayMs = 86_400_000

/** Without Kafka nobody else ends what was told: once a day, by one instance, the outbox loses what no reader needs. */
export function pruneDaily(options: PruneDaily): { stop: () => Promise<void> } {
  const { pool, schema, topics, locks, onError, now = () => new Date(), firstMs = 600_000, everyMs = dayMs } = options
  let stopped = false
  let busy: Promise<unknown> = Promise.resolve()

  async function prune(): Promise<void> {
    const lock = await locks.take(`wijkhub:opruimen:${schema}`)
    if (!lock) return
    try {
      for (const { keepDays, ...topic } of topics)
        if (!stopped) await pruneOutbox({ pool, schema, topics: [topic], keepDays, now: now() })
    } finally {
      await locks.release(lock)
    }
  }

  const look = () => (busy = busy.then(prune).catch(onError))
  let every: NodeJS.Timeout | undefined
  const first = setTimeout(() => {
    void look()
    every = setInterval(() => void look(), everyMs).unref()
  }, firstMs).unref()
  return {
    async stop() {
      stopped = true
      clearTimeout(first)
      clearInterval(every)
      await busy
    },
  }
}
