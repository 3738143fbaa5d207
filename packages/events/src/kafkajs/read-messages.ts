import type { Batch } from 'kafkajs'
import type { LogEvent } from '../event-log.ts'
import { fromRecord } from '../kafka-record/cloud-event-record.ts'

export interface Part {
  events: LogEvent[]
  /** The last record of the part, also when that record itself could not be read. */
  lastOffset: string
}

/** Cuts a batch of one partition into handler calls. */
export function* readMessages(
  { topic, partition, messages }: Batch,
  size: number,
  onUnreadable: (error: Error) => void,
): Generator<Part> {
  for (let start = 0; start < messages.length; start += size) {
    const slice = messages.slice(start, start + size)
    const events: LogEvent[] = []
    for (const { offset, key, value, headers = {} } of slice) {
      const texts = Object.entries(headers).map(([name, text]) => [name, String(text ?? '')] as const)
      try {
        events.push(fromRecord({ topic, partition, offset, key, value, headers: texts }))
      } catch (error) {
        onUnreadable(error as Error)
      }
    }
    yield { events, lastOffset: slice.at(-1)!.offset }
  }
}
