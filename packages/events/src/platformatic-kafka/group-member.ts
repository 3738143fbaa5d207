import { Consumer, FetchIsolationLevels, ListOffsetTimestamps } from '@platformatic/kafka'
import { groupTiming, type KafkaEventLogOptions } from '../kafka-consumer/kafka-options.ts'
import type { SubscribeOptions } from '../event-log.ts'
import { clientOptions, outlasting } from './platformatic-connection.ts'
import { type Fetched, readPartition } from './record-batches.ts'

export interface Position {
  topic: string
  partition: number
  offset: bigint
}

/**
 * A member of a consumer group: membership on one client, fetches on another, because a fetch that waits for events
 * would hold up the heartbeats behind it. The library's own stream is not used: it buffers across a rebalance, keeps
 * reading where it was when a partition comes back without a committed offset, and ends at the first lasting error.
 */
export class GroupMember {
  readonly #group: Consumer
  readonly #fetcher: Consumer
  readonly #options: SubscribeOptions
  /** Rejected once, when membership is lost for good; the subscription then makes a new member. */
  failed: Error | undefined

  constructor(log: KafkaEventLogOptions, options: SubscribeOptions) {
    const base = { ...clientOptions(log), groupId: options.group, autocommit: false as const }
    this.#options = options
    this.#group = outlasting(new Consumer({ ...base, ...groupTiming }))
    this.#fetcher = outlasting(
      new Consumer({
        ...base,
        maxWaitTime: 1_000,
        maxBytes: 8 * 1024 * 1024,
        isolationLevel: FetchIsolationLevels.READ_COMMITTED,
      }),
    )
    for (const topic of options.topics) {
      this.#group.topics.track(topic)
      this.#fetcher.topics.track(topic)
    }
    // Emitted when a rejoin failed: no heartbeat follows any more, so this member is silent for ever.
    this.#group.on('error', (error: Error) => (this.failed = error))
  }

  /** Changes with every division of the partitions. */
  get generation(): number {
    return this.#group.generationId
  }

  get isActive(): boolean {
    return !this.failed && this.#group.isActive()
  }

  onDivision(listener: () => void): void {
    this.#group.on('consumer:group:join', listener)
  }

  async join(): Promise<void> {
    await this.#group.joinGroup({})
  }

  /** Where to read on, per assigned partition. A group without offsets gets its first ones committed here, so that
   *  `lag` and the next member know where it began. */
  async positions(): Promise<Position[]> {
    const assignments = this.#group.assignments ?? []
    if (assignments.length === 0) return []
    const committed = await this.#group.listCommittedOffsets({ topics: assignments })
    const known: Position[] = []
    const missing: Position[] = []
    for (const { topic, partitions } of assignments) {
      for (const partition of partitions) {
        const offset = committed.get(topic)?.[partition] ?? -1n
        ;(offset >= 0n ? known : missing).push({ topic, partition, offset })
      }
    }
    if (missing.length > 0) {
      const begin = await this.#edges(
        this.#options.from === 'latest' ? ListOffsetTimestamps.LATEST : ListOffsetTimestamps.EARLIEST,
      )
      for (const place of missing) place.offset = begin.get(place.topic)?.[place.partition] ?? 0n
      await this.commit(missing)
    }
    return [...known, ...missing]
  }

  async commit(positions: readonly (Position & { leaderEpoch?: number })[]): Promise<void> {
    const offsets = positions.map(({ topic, partition, offset, leaderEpoch = -1 }) => ({
      topic,
      partition,
      offset,
      leaderEpoch,
    }))
    await this.#group.commit({ offsets })
  }

  /** The assigned partitions by the broker that leads them: each broker is read by a loop of its own. */
  async byLeader(positions: readonly Position[]): Promise<Map<number, Position[]>> {
    const metadata = await this.#fetcher.metadata({ topics: [...this.#options.topics] })
    return Map.groupBy(
      positions,
      ({ topic, partition }) => metadata.topics.get(topic)?.partitions[partition]?.leader ?? -1,
    )
  }

  /** Waits up to a second for events; moves the positions it was given. */
  async fetch(node: number, positions: readonly Position[], onUnreadable: (error: Error) => void): Promise<Fetched[]> {
    const metadata = await this.#fetcher.metadata({ topics: [...this.#options.topics] })
    const names = new Map([...metadata.topics].map(([name, { id }]) => [id, name]))
    const topics = [...Map.groupBy(positions, ({ topic }) => topic)].map(([topic, places]) => ({
      topicId: metadata.topics.get(topic)!.id,
      partitions: places.map(({ partition, offset }) => ({
        partition,
        fetchOffset: offset,
        currentLeaderEpoch: -1,
        lastFetchedEpoch: -1,
        partitionMaxBytes: 1024 * 1024,
      })),
    }))
    const response = await this.#fetcher.fetch({ node, topics })
    const all: Fetched[] = []
    for (const { topicId, partitions } of response.responses) {
      for (const { partitionIndex, records } of partitions) {
        const place = positions.find(
          ({ topic, partition }) => topic === names.get(topicId) && partition === partitionIndex,
        )
        // A fetch session may still send a partition that is no longer asked for.
        if (!place || !records?.length) continue
        const fetched = readPartition({ ...place, from: place.offset }, records, onUnreadable)
        place.offset = fetched.nextOffset
        all.push(fetched)
      }
    }
    return all
  }

  /** Puts positions outside the log back at its beginning: deleted by retention, or lost with a broker's disk. */
  async bringInside(positions: readonly Position[]): Promise<Position[]> {
    const [begin, end] = await Promise.all([
      this.#edges(ListOffsetTimestamps.EARLIEST),
      this.#edges(ListOffsetTimestamps.LATEST),
    ])
    return positions.filter((place) => {
      const first = begin.get(place.topic)?.[place.partition] ?? 0n
      const last = end.get(place.topic)?.[place.partition] ?? first
      if (place.offset >= first && place.offset <= last) return false
      place.offset = first
      return true
    })
  }

  async close(): Promise<void> {
    // Both at once and each to its end: a broker that is away must not keep the other client open.
    await Promise.allSettled([this.#fetcher.close(true), this.#group.close(true)])
  }

  #edges(timestamp: bigint): Promise<Map<string, bigint[]>> {
    return this.#group.listOffsets({ topics: [...this.#options.topics], timestamp })
  }
}
