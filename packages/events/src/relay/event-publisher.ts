import type { OutboxEvent } from '../outbox/outbox-event.ts'

export { toOutboxEvent, type OutboxEvent } from '../outbox/outbox-event.ts'

/** The half of a Kafka driver that the relay uses. */
export interface EventPublisher {
  /**
   * Resolves when every event is on all in-sync replicas (acks=all). Order per key is kept as long as one call is
   * awaited before the next. When it rejects, some of the events may be in the log: publish all of them again.
   */
  publish(events: readonly OutboxEvent[]): Promise<void>
  close(): Promise<void>
}
