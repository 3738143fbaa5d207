import { setTimeout as sleep } from 'node:timers/promises'
import type { Consumer, EachBatchPayload, Kafka } from 'kafkajs'
import type { Handler, LogEvent, SubscribeOptions, Subscription } from '../event-log.ts'
import { createCommitter, type Handled } from '../kafka-consumer/committer.ts'
import { handOver } from '../kafka-consumer/hand-over.ts'
import { groupTiming, type KafkaEventLogOptions } from '../kafka-consumer/kafka-options.ts'
import { createWatchdog } from '../kafka-consumer/watchdog.ts'
import type { Assigned, createInspector } from './inspector.ts'
import { readMessages } from './read-messages.ts'
import { commitEarliest, commitLatest } from './start-offsets.ts'
import { whileRetriable } from './while-retriable.ts'

const lookEveryMs = 2_000
const pauseAfterErrorMs = 300

/** The answers that say the group is being divided anew. */
const divided = new Set(['REBALANCE_IN_PROGRESS', 'ILLEGAL_GENERATION', 'UNKNOWN_MEMBER_ID'])

type Inspector = ReturnType<typeof createInspector>

interface Deps {
  log: KafkaEventLogOptions
  client: Kafka
  inspector: Inspector
}

/** One subscription: a kafkajs consumer, run until it is stopped; one that crashes or falls silent is replaced. */
export async function subscribeTo(
  { log, client, inspector }: Deps,
  options: SubscribeOptions,
  handler: Handler,
): Promise<Subscription> {
  const { onError } = log
  const batchSize = options.batchSize ?? 200
  let stopped = false
  let consumer: Consumer | undefined
  let assigned: Assigned | undefined
  let lastHandled = Date.now()
  let lastDivided = Date.now()
  let handling: Promise<void> = Promise.resolve()
  let isHandling = false

  async function eachBatch(from: Consumer, payload: EachBatchPayload): Promise<void> {
    const { batch, heartbeat, resolveOffset, commitOffsetsIfNecessary } = payload
    const { topic, partition } = batch
    // Set when the group is being divided anew; the handler may finish, and its offset may still be committed.
    let lost: Error | undefined
    let refused = false
    const committer = createCommitter({
      async commit(handled: Handled[]) {
        const { offset } = handled[0]!
        try {
          await commitOffsetsIfNecessary({
            topics: [{ topic, partitions: [{ partition, offset: offset.toString() }] }],
          })
        } catch (error) {
          if (!divided.has((error as { type?: string }).type ?? '')) throw error
          lost = error as Error
          refused = true
        }
      },
      // Also while stopping: what was handled is committed before the consumer leaves.
      isOurs: () => consumer === from && !refused,
      onError,
    })
    const isOurs = () => !stopped && consumer === from && payload.isRunning() && !payload.isStale() && !lost
    // kafkajs sends heartbeats between batches only: a handler that takes longer than the session would lose it.
    const beating = setInterval(
      () => void heartbeat().catch((error: Error) => (lost = error)),
      groupTiming.heartbeatInterval,
    )
    try {
      for (const part of readMessages(batch, batchSize, onError)) {
        if (!isOurs()) break
        const done = await deliver(part.events, isOurs)
        if (!done) break
        resolveOffset(part.lastOffset)
        committer.handled([{ topic, partition, offset: BigInt(part.lastOffset) + 1n }])
      }
    } finally {
      await committer.flush()
      clearInterval(beating)
    }
    if (lost) throw lost
  }

  async function deliver(events: LogEvent[], isOurs: () => boolean): Promise<boolean> {
    isHandling = true
    lastHandled = Date.now()
    const call = handOver({ events, handler, isOurs, onError })
    handling = call.then(() => undefined)
    try {
      return await call
    } finally {
      isHandling = false
      lastHandled = Date.now()
    }
  }

  /** Resolves when the consumer has its partitions. */
  async function start(): Promise<void> {
    const { sessionTimeout, rebalanceTimeout, heartbeatInterval } = groupTiming
    const made = client.consumer({
      groupId: options.group,
      sessionTimeout,
      rebalanceTimeout,
      heartbeatInterval,
      maxWaitTimeInMs: 1_000,
      allowAutoTopicCreation: false,
      // One way back from a crash, ours: kafkajs itself restarts after some errors and stays silent after others (#659).
      retry: {
        initialRetryTime: 100,
        maxRetryTime: 1_000,
        retries: 60,
        restartOnFailure: () => Promise.resolve(false),
      },
    })
    consumer = made
    assigned = undefined
    const joined = new Promise<void>((resolve, reject) => {
      made.on(made.events.GROUP_JOIN, ({ payload }) => {
        if (consumer !== made) return
        const share: Assigned = payload.memberAssignment
        assigned = share
        lastDivided = Date.now()
        whileRetriable(() => inspector.ask((admin) => commitEarliest(admin, made, options.group, share))).then(
          resolve,
          reject,
        )
      })
      made.on(made.events.CRASH, ({ payload }) => {
        reject(payload.error)
        if (!isStarting && consumer === made && !stopped) void rebuild(`crashed: ${payload.error.message}`)
      })
    })
    joined.catch(() => undefined)
    try {
      await made.connect()
      await made.subscribe({ topics: [...options.topics], fromBeginning: options.from !== 'latest' })
      await made.run({
        autoCommit: false,
        eachBatchAutoResolve: false,
        eachBatch: (payload) => eachBatch(made, payload),
      })
      await joined
    } catch (error) {
      void made.disconnect().catch(() => undefined)
      throw error
    }
  }

  let isStarting = true
  async function rebuild(reason: string): Promise<void> {
    const old = consumer
    isStarting = true
    log.onRebuild?.({ group: options.group, reason })
    // Not awaited: disconnecting waits for a broker that may not answer.
    void old?.disconnect().catch(() => undefined)
    while (!stopped) {
      try {
        await start()
        break
      } catch (error) {
        onError(error as Error)
        await sleep(pauseAfterErrorMs)
      }
    }
    isStarting = false
  }

  const watchdog = createWatchdog({
    lastHandledAt: () => lastHandled,
    lastDividedAt: () => lastDivided,
    isHandling: () => isHandling || isStarting,
    waiting: () => inspector.lag(options.group, assigned ?? {}),
    rebuild: (reason) => void rebuild(reason),
    silentMs: log.silentMs ?? 6_000,
  })
  const watching = setInterval(() => void watchdog.look(), lookEveryMs)

  try {
    if (options.from === 'latest') await whileRetriable(() => inspector.ask((admin) => commitLatest(admin, options)))
    await whileRetriable(start)
    isStarting = false
  } catch (error) {
    stopped = true
    clearInterval(watching)
    throw error
  }

  return {
    async stop() {
      stopped = true
      clearInterval(watching)
      await handling
      await consumer?.disconnect().catch(onError)
    },
  }
}
