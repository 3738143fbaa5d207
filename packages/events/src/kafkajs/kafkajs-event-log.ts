import type { EventLog, Subscription } from '../event-log.ts'
import type { KafkaEventLogOptions } from '../kafka-consumer/kafka-options.ts'
import { createInspector } from './inspector.ts'
import { createKafkaClient } from './kafkajs-connection.ts'
import { subscribeTo } from './kafkajs-subscription.ts'
import { whileRetriable } from './while-retriable.ts'

export function createKafkajsEventLog(options: KafkaEventLogOptions): EventLog {
  const inspector = createInspector(options)
  // A consumer that outlasts the broker's absence keeps its place in the group. A new one would have to wait until the
  // session of the old one ends: ten seconds more.
  const client = createKafkaClient({ ...options, retries: 60 })
  const subscriptions = new Set<Subscription>()
  return {
    async subscribe(wanted, handler) {
      const subscription = await subscribeTo({ log: options, client, inspector }, wanted, handler)
      subscriptions.add(subscription)
      return {
        async stop() {
          await subscription.stop()
          subscriptions.delete(subscription)
        },
      }
    },
    lag: (group) => whileRetriable(() => inspector.lag(group)),
    async mark(group) {
      const ends = await whileRetriable(() => inspector.mark(group))
      return () => whileRetriable(() => inspector.past(group, ends))
    },
    async close() {
      await Promise.all([...subscriptions].map((subscription) => subscription.stop()))
      await inspector.close()
    },
  }
}
