import type { KafkaConnection } from '@wijkhub/events/kafka-connection'
import { ensureTopics, type TopicContract } from '@wijkhub/events/kafka-topics'
import { topics, type Doelbinding, type Topic } from '@wijkhub/model'

const dayMs = 86_400_000

/** A topic of the model in Kafka's own words. */
export function topicContract(
  { naam, opschoning, bewaartermijnDagen, partities }: Topic,
  replicas: number,
): TopicContract {
  const keepMs = String(bewaartermijnDagen * dayMs)
  return {
    name: naam,
    partitions: partities,
    config: {
      'cleanup.policy': opschoning,
      // acks=all means this many copies; with three copies one broker may be away.
      'min.insync.replicas': String(Math.max(1, replicas - 1)),
      // A reader that was away this long misses the end of a right, and must read the topic from the start.
      ...(opschoning === 'compact' ? { 'delete.retention.ms': keepMs } : { 'retention.ms': keepMs }),
    },
  }
}

/**
 * Makes the topics of the model that are missing and compares the others with it; throws `TopicsDiffer` and changes
 * nothing when one differs. Returns the names it made.
 */
export function makeTopics(options: {
  kafka: KafkaConnection
  doelbinding: Doelbinding
  replicas: number
  checkOnly?: boolean
}): Promise<string[]> {
  const { kafka, doelbinding, replicas, checkOnly = false } = options
  return ensureTopics({
    ...kafka,
    topics: topics(doelbinding).map((topic) => topicContract(topic, replicas)),
    replicas,
    checkOnly,
  })
}
