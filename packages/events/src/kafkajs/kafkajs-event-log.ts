import type { Admin } from 'kafkajs'
import type { EventLog, Subscription } from '../event-log.ts'
import type { KafkaEventLogOptions } from '../kafka-consumer/kafka-options.ts'
import { createKafkaClient } from './kafkajs-connection.ts'
import { subscribeTo } from './kafkajs-subscription.ts'
import { whileRetriable } from './while-retriable.ts'

export async function createKafkajsEventLog(options: KafkaEventLogOptions): Promise<EventLog> {
  const admin = createKafkaClient(options).admin()
  // A consumer that outlasts the broker's absence keeps its place in the group. A new one would have to wait until the
  // session of the old one ends: ten seconds more.
  const client = createKafkaClient({ ...options, retries: 60 })
  await admin.connect()
  const subscriptions = new Set<Subscription>()
  return {
    async subscribe(wanted, handler) {
      const subscription = await subscribeTo({ log: options, client, admin }, wanted, handler)
      subscriptions.add(subscription)
      return {
        async stop() {
          await subscription.stop()
          subscriptions.delete(subscription)
        },
      }
    },
    lag: (group) => whileRetriable(() => groupLag(admin, group)),
    async close() {
      await Promise.all([...subscriptions].map((subscription) => subscription.stop()))
      await admin.disconnect()
    },
  }
}

/** Events after the committed offset, over the partitions in which the group has one. */
export async function groupLag(admin: Admin, group: string): Promise<number> {
  let lag = 0
  for (const { topic, partitions } of await admin.fetchOffsets({ groupId: group })) {
    const ends = new Map((await admin.fetchTopicOffsets(topic)).map(({ partition, high }) => [partition, Number(high)]))
    for (const { partition, offset } of partitions) {
      const committed = Number(offset)
      if (committed >= 0) lag += Math.max(0, (ends.get(partition) ?? committed) - committed)
    }
  }
  return lag
}
