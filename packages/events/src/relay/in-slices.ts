import type { OutboxEvent } from '../outbox/outbox-event.ts'

/**
 * Kafka refuses a batch of more than 1 MB in one partition (`max.message.bytes`), and it would refuse the repeats too: a
 * burst of one household would stop the relay for good. So no request holds more than this, whatever its partitions.
 */
export const mostBytes = 768 * 1024

/** Roughly what the headers and the frame of a record take. */
const besidesData = 512

/** Cuts events, in order, into runs that Kafka takes at once; an event that is too large alone stays alone. */
export function* inSlices<Event extends OutboxEvent>(events: readonly Event[], most = mostBytes): Generator<Event[]> {
  let slice: Event[] = []
  let bytes = 0
  for (const event of events) {
    const size = besidesData + (event.json === null ? 0 : Buffer.byteLength(event.json))
    if (slice.length > 0 && bytes + size > most) {
      yield slice
      slice = []
      bytes = 0
    }
    slice.push(event)
    bytes += size
  }
  if (slice.length > 0) yield slice
}
