import { CompressionTypes } from 'kafkajs'
import type { KafkaConnection } from '../kafka-consumer/kafka-options.ts'
import { toRecord } from '../kafka-record/cloud-event-record.ts'
import { partitionOfKey } from '../kafka-record/partition-of-key.ts'
import type { EventPublisher } from '../relay/event-publisher.ts'
import { createReplacingPublisher } from '../relay/replacing-publisher.ts'
import { createKafkaClient } from './kafkajs-connection.ts'

/**
 * Not idempotent: kafkajs calls its own idempotent mode experimental and allows one request in flight in it (#598).
 * Events may therefore be in the log twice after a lost answer, never out of order: one call at a time is in flight.
 */
export function createKafkajsPublisher(connection: KafkaConnection): EventPublisher {
  return createReplacingPublisher(() => connectProducer(connection))
}

async function connectProducer(connection: KafkaConnection): Promise<EventPublisher> {
  const producer = createKafkaClient({ ...connection, retries: 1, requestTimeoutMs: 5_000 }).producer({
    allowAutoTopicCreation: false,
    createPartitioner:
      () =>
      ({ message, partitionMetadata }) =>
        partitionOfKey(String(message.key), partitionMetadata.length),
  })
  await producer.connect()
  return {
    async publish(events) {
      if (events.length === 0) return
      const topicMessages = [...Map.groupBy(events, ({ topic }) => topic)].map(([topic, ofTopic]) => ({
        topic,
        messages: ofTopic.map(toRecord),
      }))
      await producer.sendBatch({ topicMessages, acks: -1, compression: CompressionTypes.None })
    },
    close: () => producer.disconnect(),
  }
}
