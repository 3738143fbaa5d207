import type { Position } from './group-member.ts'
import type { Fetched } from './record-batches.ts'

export type Committed = Position & { leaderEpoch: number }

interface Part {
  events: Fetched['events'][number]['event'][]
  commit: Committed[]
}

/** Cuts what was fetched into handler calls, each with the offsets to commit after it. */
export function* inBatches(fetched: readonly Fetched[], size: number): Generator<Part> {
  let part: Part = { events: [], commit: [] }
  for (const { topic, partition, leaderEpoch, events, nextOffset } of fetched) {
    for (let start = 0; start === 0 || start < events.length;) {
      const slice = events.slice(start, start + size - part.events.length)
      start += Math.max(slice.length, 1)
      const isLast = start >= events.length
      const offset = isLast ? nextOffset : slice.at(-1)!.offset + 1n
      part.events.push(...slice.map(({ event }) => event))
      part.commit.push({ topic, partition, leaderEpoch, offset })
      if (part.events.length < size) continue
      yield part
      part = { events: [], commit: [] }
    }
  }
  if (part.commit.length > 0) yield part
}
