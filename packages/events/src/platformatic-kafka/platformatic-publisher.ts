import { ProduceAcks, Producer } from '@platformatic/kafka'
import { toRecord } from '../kafka-record/cloud-event-record.ts'
import type { KafkaConnection } from '../kafka-consumer/kafka-options.ts'
import { partitionOfKey } from '../kafka-record/partition-of-key.ts'
import type { OutboxEvent } from '../outbox/outbox-event.ts'
import type { EventPublisher } from '../relay/event-publisher.ts'
import { createReplacingPublisher } from '../relay/replacing-publisher.ts'
import { clientOptions, outlasting } from './platformatic-connection.ts'
import { readably } from './reason-of.ts'

/** Idempotent: a produce request that the client itself repeats is written once. */
export function createPlatformaticPublisher(connection: KafkaConnection): EventPublisher {
  return createReplacingPublisher(() => createProducer(connection))
}

function createProducer(connection: KafkaConnection): EventPublisher {
  const producer = outlasting(
    new Producer<string, string | null, string, string>({
      ...clientOptions(connection),
      requestTimeout: 5_000,
      idempotent: true,
      acks: ProduceAcks.ALL,
      autocreateTopics: false,
      serializers: {
        key: (key) => (key === undefined ? undefined : Buffer.from(key)),
        value: (value) => (typeof value === 'string' ? Buffer.from(value) : undefined),
        headerKey: (name) => Buffer.from(name ?? ''),
        headerValue: (value) => Buffer.from(value ?? ''),
      },
    }),
  )
  async function send(events: readonly OutboxEvent[]): Promise<void> {
    const { topics } = await producer.metadata({ topics: [...new Set(events.map(({ topic }) => topic))] })
    const messages = events.map((event) => ({
      ...toRecord(event),
      topic: event.topic,
      partition: partitionOfKey(event.key, topics.get(event.topic)!.partitionsCount),
    }))
    await producer.send({ messages, acks: ProduceAcks.ALL })
  }

  return {
    async publish(events) {
      if (events.length > 0) await readably(send(events))
    },
    async close() {
      await producer.close()
    },
  }
}
