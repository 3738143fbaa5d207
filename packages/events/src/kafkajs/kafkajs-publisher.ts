import { CompressionTypes, type Message } from 'kafkajs'
import type { KafkaConnection } from '../kafka-consumer/kafka-options.ts'
import { toRecord } from '../kafka-record/cloud-event-record.ts'
import { partitionOfKey } from '../kafka-record/partition-of-key.ts'
import type { EventPublisher } from '../relay/event-publisher.ts'
import { createKafkaClient } from './kafkajs-connection.ts'

/**
 * Not idempotent: kafkajs calls its own idempotent mode experimental and allows one request in flight in it (#598).
 * Events may therefore be in the log twice after a lost answer, never out of order: one call at a time is in flight.
 */
export async function createKafkajsPublisher(connection: KafkaConnection, onError?: (error: Error) => void): Promise<EventPublisher> {
  const client = createKafkaClient({ ...connection, onError })
  const producer = client.producer({
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
        messages: ofTopic.map(toRecord) satisfies Message[],
      }))
      await producer.sendBatch({ topicMessages, acks: -1, compression: CompressionTypes.None })
    },
    close: () => producer.disconnect(),
  }
}
