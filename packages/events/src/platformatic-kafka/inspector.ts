import { Admin, ListOffsetTimestamps } from '@platformatic/kafka'
import type { KafkaConnection } from '../kafka-consumer/kafka-options.ts'
import type { Position } from './group-member.ts'
import { clientOptions, outlasting } from './platformatic-connection.ts'
import { isRefusedLogin } from './reason-of.ts'

/**
 * Asks the broker how far groups are, over a connection of its own with short patience: a question that gets no answer
 * costs its connection, because a consumer that hangs on a dead one is what the watchdog looks for.
 */
export function createInspector(connection: KafkaConnection) {
  const make = () => outlasting(new Admin({ ...clientOptions(connection), retries: 1, requestTimeout: 3_000 }))
  let admin = make()

  async function ask<Answer>(question: (admin: Admin) => Promise<Answer>): Promise<Answer> {
    const asked = admin
    try {
      return await question(asked)
    } catch (error) {
      if (admin === asked) admin = make()
      void asked.close().catch(() => undefined)
      throw error
    }
  }

  return {
    /** Events after these positions. */
    waiting: (positions: readonly Position[]) => ask((asked) => countAfter(asked, positions)),
    /** Events after the committed offsets of a group; it commits where it begins, so these name all its partitions. */
    lag: (group: string) => ask(async (asked) => countAfter(asked, await committed(asked, group))),
    /** The ends of the partitions the group has a place in, now; and whether it has committed all before them. */
    mark: (group: string) => ask(async (asked) => endsOf(asked, await committed(asked, group))),
    past: (group: string, ends: readonly Position[]) =>
      ask(async (asked) => isPast(await committed(asked, group), ends)),
    /** Rejects when the broker does not take our name and password; any other trouble may pass and is not told here. */
    async logIn(): Promise<void> {
      await ask((asked) => asked.metadata({ topics: [] })).catch((error: unknown) => {
        if (isRefusedLogin(error)) throw error
      })
    },
    close: () => admin.close(),
  }
}

async function committed(admin: Admin, group: string): Promise<Position[]> {
  const [found] = await admin.listConsumerGroupOffsets({ groups: [group] })
  return (found?.topics ?? []).flatMap(({ name, partitions }) =>
    partitions
      .filter(({ committedOffset }) => committedOffset >= 0n)
      .map(({ partitionIndex, committedOffset }) => ({
        topic: name,
        partition: partitionIndex,
        offset: committedOffset,
      })),
  )
}

async function countAfter(admin: Admin, positions: readonly Position[]): Promise<number> {
  const endOf = new Map((await endsOf(admin, positions)).map((end) => [`${end.topic}/${end.partition}`, end.offset]))
  let count = 0
  for (const { topic, partition, offset } of positions) {
    const behind = Number((endOf.get(`${topic}/${partition}`) ?? offset) - offset)
    if (behind > 0) count += behind
  }
  return count
}

function isPast(places: readonly Position[], ends: readonly Position[]): boolean {
  const at = new Map(places.map(({ topic, partition, offset }) => [`${topic}/${partition}`, offset]))
  return (
    ends.length > 0 && ends.every(({ topic, partition, offset }) => (at.get(`${topic}/${partition}`) ?? -1n) >= offset)
  )
}

async function endsOf(admin: Admin, positions: readonly Position[]): Promise<Position[]> {
  if (positions.length === 0) return []
  const timestamp = ListOffsetTimestamps.LATEST
  const ends = await admin.listOffsets({
    topics: [...Map.groupBy(positions, ({ topic }) => topic)].map(([name, places]) => ({
      name,
      partitions: places.map(({ partition }) => ({ partitionIndex: partition, timestamp })),
    })),
  })
  return ends.flatMap(({ name: topic, partitions }) =>
    partitions.map(({ partitionIndex: partition, offset }) => ({ topic, partition, offset })),
  )
}
