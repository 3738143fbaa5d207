import type { Admin } from 'kafkajs'
import type { KafkaConnection } from '../kafka-consumer/kafka-options.ts'
import { createKafkaClient } from './kafkajs-connection.ts'

/** Partitions by topic, as kafkajs reports a member's share. */
export type Assigned = Record<string, number[]>

/**
 * Asks the broker how far groups are, over a connection of its own with short patience: a question that gets no answer
 * costs its connection, because a consumer that hangs on a dead one is what the watchdog looks for.
 */
export function createInspector(connection: KafkaConnection) {
  const client = createKafkaClient({ ...connection, retries: 1, requestTimeoutMs: 3_000 })
  let admin: Promise<Admin> | undefined

  async function connect(): Promise<Admin> {
    const made = client.admin()
    await made.connect()
    return made
  }

  async function ask<Answer>(question: (admin: Admin) => Promise<Answer>): Promise<Answer> {
    const asked = (admin ??= connect())
    try {
      return await question(await asked)
    } catch (error) {
      if (admin === asked) admin = undefined
      void asked.then((made) => made.disconnect()).catch(() => undefined)
      throw error
    }
  }

  return {
    ask,
    /** Events the group has not committed: in these partitions, or in all it has committed before. */
    lag: (group: string, assigned?: Assigned) => ask((asked) => countLag(asked, group, assigned)),
    /** Has the group committed all that its partitions hold now? */
    mark: (group: string) => ask((asked) => markOf(asked, group)),
    past: (group: string, ends: readonly End[]) => ask((asked) => isPast(asked, group, ends)),
    async close(): Promise<void> {
      await (await admin?.catch(() => undefined))?.disconnect()
    },
  }
}

/** The end of a partition at some moment. */
export interface End {
  topic: string
  partition: number
  end: number
}

async function markOf(admin: Admin, groupId: string): Promise<End[]> {
  const ends: End[] = []
  for (const { topic } of await admin.fetchOffsets({ groupId }))
    for (const { partition, high } of await admin.fetchTopicOffsets(topic))
      ends.push({ topic, partition, end: Number(high) })
  return ends
}

async function isPast(admin: Admin, groupId: string, ends: readonly End[]): Promise<boolean> {
  const committed = new Map<string, number>()
  for (const { topic, partitions } of await admin.fetchOffsets({ groupId }))
    for (const { partition, offset } of partitions) committed.set(`${topic}/${partition}`, Number(offset))
  return (
    ends.length > 0 && ends.every(({ topic, partition, end }) => (committed.get(`${topic}/${partition}`) ?? -1) >= end)
  )
}

async function countLag(admin: Admin, groupId: string, assigned?: Assigned): Promise<number> {
  const topics = assigned && Object.keys(assigned)
  if (topics?.length === 0) return 0
  let lag = 0
  for (const { topic, partitions } of await admin.fetchOffsets({ groupId, topics })) {
    const ends = new Map((await admin.fetchTopicOffsets(topic)).map(({ partition, high }) => [partition, Number(high)]))
    for (const { partition, offset } of partitions) {
      const committed = Number(offset)
      if (committed < 0 || (assigned && !assigned[topic]?.includes(partition))) continue
      lag += Math.max(0, (ends.get(partition) ?? committed) - committed)
    }
  }
  return lag
}
