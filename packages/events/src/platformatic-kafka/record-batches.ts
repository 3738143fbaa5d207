import type { RecordsBatch } from '@platformatic/kafka'
import type { LogEvent } from '../event-log.ts'
import { fromRecord } from '../kafka-record/cloud-event-record.ts'

/** One partition's part of one fetch. */
export interface Fetched {
  topic: string
  partition: number
  leaderEpoch: number
  events: { event: LogEvent; offset: bigint }[]
  /** Where the next fetch begins; past the last event when compaction or a foreign record left a gap there. */
  nextOffset: bigint
}

const controlBatch = 0x20

export function readPartition(
  { topic, partition, from }: { topic: string; partition: number; from: bigint },
  batches: readonly RecordsBatch[],
  onUnreadable: (error: Error) => void,
): Fetched {
  const fetched: Fetched = { topic, partition, leaderEpoch: -1, events: [], nextOffset: from }
  for (const batch of batches) {
    fetched.leaderEpoch = batch.partitionLeaderEpoch
    fetched.nextOffset = batch.firstOffset + BigInt(batch.lastOffsetDelta) + 1n
    if (batch.attributes & controlBatch) continue
    for (const record of batch.records) {
      const offset = batch.firstOffset + BigInt(record.offsetDelta)
      // A fetch from the middle of a batch gives the whole batch.
      if (offset < from) continue
      const headers = record.headers.map(([name, value]) => [String(name ?? ''), String(value ?? '')] as const)
      try {
        const event = fromRecord({ topic, partition, offset, key: record.key, value: record.value, headers })
        fetched.events.push({ event, offset })
      } catch (error) {
        onUnreadable(error as Error)
      }
    }
  }
  return fetched
}
