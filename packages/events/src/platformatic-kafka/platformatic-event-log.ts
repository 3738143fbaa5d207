import type { EventLog, Subscription } from '../event-log.ts'
import type { KafkaEventLogOptions } from '../kafka-consumer/kafka-options.ts'
import { createInspector } from './inspector.ts'
import { readable, readably } from './reason-of.ts'
import { subscribeTo } from './platformatic-subscription.ts'

export function createPlatformaticEventLog(options: KafkaEventLogOptions): EventLog {
  const log = { ...options, onError: (error: Error) => options.onError(readable(error)) }
  const inspector = createInspector(options)
  const subscriptions = new Set<Subscription>()
  return {
    async subscribe(wanted, handler) {
      // The group's own requests are repeated within repeats: a wrong password would be told after half a minute.
      await readably(inspector.logIn())
      const subscription = await readably(subscribeTo({ log, waiting: inspector.waiting }, wanted, handler))
      subscriptions.add(subscription)
      return {
        async stop() {
          await subscription.stop()
          subscriptions.delete(subscription)
        },
      }
    },
    lag: (group) => readably(inspector.lag(group)),
    async mark(group) {
      const ends = await readably(inspector.mark(group))
      return () => readably(inspector.past(group, ends))
    },
    async close() {
      await Promise.all([...subscriptions].map((subscription) => subscription.stop()))
      await inspector.close()
    },
  }
}
