import type { Admin, Consumer } from 'kafkajs'
import type { SubscribeOptions } from '../event-log.ts'
import type { Assigned } from './inspector.ts'

interface Start {
  topic: string
  partition: number
  offset: string
}

/**
 * Commits the end of the log for a group without offsets that begins at 'latest', before its first member joins, so
 * that it misses nothing published while it joins. kafkajs takes five seconds for this, once in a group's life.
 */
export async function commitLatest(admin: Admin, { group, topics }: SubscribeOptions): Promise<void> {
  for (const topic of topics) {
    const starts = await findStarts(admin, group, [topic], 'high')
    if (starts.length === 0) continue
    try {
      await admin.setOffsets({ groupId: group, topic, partitions: starts })
    } catch (error) {
      // Kafka takes offsets from outside only while the group is empty; otherwise its first member has set them.
      if (!/no running instances/.test((error as Error).message)) throw error
    }
  }
}

/** Commits the beginning where a member's partitions have no offset yet: `lag` counts from there, in every process. */
export async function commitEarliest(
  admin: Admin,
  consumer: Consumer,
  group: string,
  assigned: Assigned,
): Promise<void> {
  const starts = await findStarts(admin, group, Object.keys(assigned), 'low')
  const ours = starts.filter(({ topic, partition }) => assigned[topic]?.includes(partition))
  if (ours.length > 0) await consumer.commitOffsets(ours)
}

async function findStarts(admin: Admin, groupId: string, topics: string[], edge: 'low' | 'high'): Promise<Start[]> {
  if (topics.length === 0) return []
  const starts: Start[] = []
  for (const { topic, partitions } of await admin.fetchOffsets({ groupId, topics })) {
    const missing = new Set(partitions.filter(({ offset }) => offset === '-1').map(({ partition }) => partition))
    if (missing.size === 0) continue
    for (const edges of await admin.fetchTopicOffsets(topic)) {
      if (missing.has(edges.partition)) starts.push({ topic, partition: edges.partition, offset: edges[edge] })
    }
  }
  return starts
}
