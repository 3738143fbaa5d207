import { Admin, ListOffsetTimestamps } from '@platformatic/kafka'
import type { EventLog, Subscription } from '../event-log.ts'
import type { KafkaEventLogOptions } from '../kafka-consumer/kafka-options.ts'
import { clientOptions } from './platformatic-connection.ts'
import { subscribeTo } from './platformatic-subscription.ts'

export function createPlatformaticEventLog(options: KafkaEventLogOptions): EventLog {
  const admin = new Admin(clientOptions(options))
  const subscriptions = new Set<Subscription>()
  return {
    async subscribe(wanted, handler) {
      const subscription = await subscribeTo(options, wanted, handler)
      subscriptions.add(subscription)
      return {
        async stop() {
          await subscription.stop()
          subscriptions.delete(subscription)
        },
      }
    },
    lag: (group) => groupLag(admin, group),
    async close() {
      await Promise.all([...subscriptions].map((subscription) => subscription.stop()))
      await admin.close()
    },
  }
}

/** A group commits where it begins when it joins, so its offsets name all its partitions. */
async function groupLag(admin: Admin, group: string): Promise<number> {
  const [found] = await admin.listConsumerGroupOffsets({ groups: [group] })
  const topics = found?.topics ?? []
  if (topics.length === 0) return 0
  const ends = await admin.listOffsets({
    topics: topics.map(({ name, partitions }) => ({
      name,
      partitions: partitions.map(({ partitionIndex }) => ({ partitionIndex, timestamp: ListOffsetTimestamps.LATEST })),
    })),
  })
  let lag = 0n
  for (const { name, partitions } of topics) {
    const endOf = new Map(ends.find((topic) => topic.name === name)?.partitions.map((end) => [end.partitionIndex, end.offset]))
    for (const { partitionIndex, committedOffset } of partitions) {
      const behind = (endOf.get(partitionIndex) ?? committedOffset) - committedOffset
      if (committedOffset >= 0n && behind > 0n) lag += behind
    }
  }
  return Number(lag)
}
