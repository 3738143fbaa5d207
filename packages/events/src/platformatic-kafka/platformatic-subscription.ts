import { setTimeout as sleep } from 'node:timers/promises'
import type { Handler, LogEvent, SubscribeOptions, Subscription } from '../event-log.ts'
import { createCommitter } from '../kafka-consumer/committer.ts'
import { handOver } from '../kafka-consumer/hand-over.ts'
import type { KafkaEventLogOptions } from '../kafka-consumer/kafka-options.ts'
import { createWatchdog } from '../kafka-consumer/watchdog.ts'
import { GroupMember, type Position } from './group-member.ts'
import { type Committed, inBatches } from './in-batches.ts'
import type { Fetched } from './record-batches.ts'

const lookEveryMs = 2_000
const pauseAfterErrorMs = 300

interface Deps {
  log: KafkaEventLogOptions
  /** Events after these positions, asked over another connection than the member's. */
  waiting: (positions: readonly Position[]) => Promise<number>
}

/** What belongs to one division of the partitions. */
interface Reading {
  from: GroupMember
  isOurs: () => boolean
  committer: Pick<ReturnType<typeof createCommitter<Committed>>, 'handled'>
}

/** One subscription: a member of the group, read until it is stopped; a member that fails is replaced. */
export async function subscribeTo(
  { log, waiting }: Deps,
  options: SubscribeOptions,
  handler: Handler,
): Promise<Subscription> {
  const { onError } = log
  const batchSize = options.batchSize ?? 200
  let stopped = false
  let member = newMember()
  let positions: Position[] = []
  let lastHandled = Date.now()
  let lastDivided = Date.now()
  let handling: Promise<void> = Promise.resolve()
  let isHandling = false
  let flush: () => Promise<void> = () => Promise.resolve()
  let loopEnded: Promise<void> = Promise.resolve()
  let letGo: () => void = () => undefined

  function newMember(): GroupMember {
    const made = new GroupMember(log, options)
    made.onDivision(() => (lastDivided = Date.now()))
    return made
  }

  /** One call of the handler at a time, whichever broker the events came from. */
  function inTurn(work: () => Promise<void>): Promise<void> {
    const mine = handling.then(work)
    handling = mine.catch(() => undefined)
    return mine
  }

  async function deliver(reading: Reading, fetched: readonly Fetched[]): Promise<void> {
    const isOurs = () => !stopped && reading.isOurs()
    for (const part of inBatches(fetched, batchSize)) {
      if (!isOurs()) return
      if (!(await hand(part.events, isOurs))) return
      reading.committer.handled(part.commit)
    }
  }

  async function hand(events: LogEvent[], isOurs: () => boolean): Promise<boolean> {
    isHandling = events.length > 0
    lastHandled = Date.now()
    try {
      return await handOver({ events, handler, isOurs, onError })
    } finally {
      isHandling = false
      lastHandled = Date.now()
    }
  }

  /** Reads one broker; the next fetch is under way while the handler works on the last. */
  async function readBroker(reading: Reading, node: number, places: Position[]): Promise<void> {
    let delivered: Promise<void> = Promise.resolve()
    try {
      while (!stopped && reading.isOurs()) {
        const fetched = await reading.from.fetch(node, places, onError)
        await delivered
        if (fetched.length > 0) delivered = inTurn(() => deliver(reading, fetched))
        // Awaited one round later; without this an error in between would count as unhandled.
        delivered.catch(() => undefined)
      }
    } finally {
      await delivered
    }
  }

  async function readGeneration(from: GroupMember): Promise<void> {
    const { generation } = from
    const isOurs = () => member === from && from.isActive && from.generation === generation
    const found = await from.positions()
    const outside = await from.bringInside(found)
    if (!isOurs()) return
    positions = found
    if (outside.length > 0)
      onError(
        new Error(
          `${options.group}: ${outside.length} partitions no longer hold the group's offset, read from their beginning`,
        ),
      )
    lastDivided = Date.now()
    const brokers = await from.byLeader(found)
    if (!isOurs()) return
    if (brokers.size === 0) await sleep(200)
    const committer = createCommitter({ commit: (offsets) => from.commit(offsets), isOurs, onError })
    flush = committer.flush
    const reading = { from, isOurs, committer }
    const ends = await Promise.allSettled([...brokers].map(([node, places]) => readBroker(reading, node, places)))
    // What comes next begins at the committed offsets.
    await committer.flush()
    for (const end of ends) if (end.status === 'rejected') throw end.reason
  }

  /**
   * Resolves with the work, or as soon as the member is replaced. A commit under way on a connection that went dead is
   * given up by the library after 30 s, even when its member is closed: the new member need not wait for that.
   */
  function untilReplaced(work: Promise<void>): Promise<void> {
    return new Promise((resolve, reject) => {
      letGo = resolve
      work.then(resolve, reject)
    })
  }

  async function read(): Promise<void> {
    while (!stopped) {
      const from = member
      try {
        if (from.failed) throw from.failed
        if (from.isActive) await untilReplaced(readGeneration(from))
        else await sleep(100)
      } catch (error) {
        if (stopped) return
        onError(error as Error)
        if (from.failed && member === from) await rebuild(`membership lost: ${from.failed.message}`)
        else await sleep(pauseAfterErrorMs)
      }
    }
  }

  async function rebuild(reason: string): Promise<void> {
    const old = member
    log.onRebuild?.({ group: options.group, reason })
    member = newMember()
    const made = member
    // The broker takes no commit of a member that was replaced.
    flush = () => Promise.resolve()
    letGo()
    // Not awaited: closing waits for a broker that may not answer, and the new member need not wait for that.
    void old.close()
    while (!stopped && member === made) {
      try {
        return await made.join()
      } catch (error) {
        onError(error as Error)
        await sleep(pauseAfterErrorMs)
      }
    }
  }

  const watchdog = createWatchdog({
    lastHandledAt: () => lastHandled,
    lastDividedAt: () => lastDivided,
    isHandling: () => isHandling,
    waiting: () => waiting(positions),
    rebuild: (reason) => void rebuild(reason),
    silentMs: log.silentMs ?? 6_000,
  })
  const watching = setInterval(() => void watchdog.look(), lookEveryMs)

  try {
    await member.join()
    positions = await member.positions()
  } catch (error) {
    clearInterval(watching)
    await member.close()
    throw error
  }
  loopEnded = read()

  return {
    async stop() {
      if (stopped) return loopEnded
      stopped = true
      clearInterval(watching)
      await handling
      await flush()
      // Ends the fetch that still waits for events.
      await member.close()
      await loopEnded
    },
  }
}
