import { setTimeout as pause } from 'node:timers/promises'
import { type Pool, run, sql } from '@wijkhub/postgres'

/** At most 200 wake-ups per second and process, however many commits there are: one wake-up makes a reader read all. */
const restMs = 5

/** Notifies a channel, one notification in flight at most; calls made meanwhile share the next one. */
export function createWake({ pool, channel }: { pool: Pool; channel: string }) {
  let asked = new Set<string>()
  let busy: Promise<void> | undefined

  async function notifyWhileAsked(): Promise<void> {
    while (asked.size > 0) {
      const topics = asked
      asked = new Set()
      await notify(pool, channel, topics)
      await pause(restMs)
    }
    busy = undefined
  }

  return {
    wake(topics: Iterable<string>) {
      for (const topic of topics) asked.add(topic)
      if (asked.size === 0) return
      busy ??= notifyWhileAsked()
    },
    async close() {
      await busy
    },
  }
}

// A notification needs no place on disk; without the setting each would wait for one like any commit.
const wake = sql<{ channel: string; topics: string }>(
  'wake',
  `select set_config('synchronous_commit', 'off', true), pg_notify(:channel, :topics)`,
)

async function notify(pool: Pool, channel: string, topics: Set<string>): Promise<void> {
  // Readers look for themselves within a second, so a lost wake-up costs time, nothing else.
  await run(pool, wake, { channel, topics: encodeTopics(topics) }).catch(() => {})
}

/** What PostgreSQL takes as the text of a notification. */
const mostBytes = 7999

/** The topics a wake-up is about, as its text; empty when they do not fit: then it is about all. */
export function encodeTopics(topics: Iterable<string>): string {
  const text = [...topics].join(' ')
  return Buffer.byteLength(text) <= mostBytes ? text : ''
}

/** Is there news for a reader of these topics? */
export function concerns(wakeUp: string, topics: readonly string[]): boolean {
  if (wakeUp === '') return true
  const told = new Set(wakeUp.split(' '))
  return topics.some((topic) => told.has(topic))
}
