import type { OutboxEvent } from '../outbox/outbox-event.ts'

type Key = Pick<OutboxEvent, 'topic' | 'key'>

export interface Exposure {
  /** Told of every event, in order, as it is about to be published. */
  add(events: readonly Key[]): void
  /** Once, when the predecessor's time is over: the keys whose newest event must be published again. */
  takeWhenOver(): Key[]
}

/**
 * A relay that lost the lock stops, but a request it had sent may still be on its way to the broker, and land there
 * behind newer events of its successor. Readers that follow ignore an older version; on a compacted topic, however, the
 * last event of a key is what a reader gets that comes later. Kafka could fence the old producer with its transactions,
 * on which we do not build (LESSONS 12). Instead the successor remembers the keys of what its predecessor may have had
 * under way, the first events it publishes itself, and when nothing old can arrive any more puts the newest behind it.
 */
export function createExposure({
  compacted,
  overlapMs,
  most,
}: {
  compacted: ReadonlySet<string>
  overlapMs: number
  /** Events to remember: more than a predecessor can have had under way. */
  most: number
}): Exposure {
  const begun = performance.now()
  const keys = new Map<string, Key>()
  let seen = 0
  return {
    add(events) {
      for (const { topic, key } of events) {
        if (seen++ >= most) return
        if (compacted.has(topic)) keys.set(JSON.stringify([topic, key]), { topic, key })
      }
    },
    takeWhenOver() {
      if (keys.size === 0 || performance.now() - begun < overlapMs) return []
      const over = [...keys.values()]
      keys.clear()
      return over
    },
  }
}
