import { setTimeout } from 'node:timers/promises'
import type { Queue, QueueOptions, Worker, WorkerOptions } from 'bullmq'
import type { Job, JobHandler, Jobs, JobWorker } from './jobs.ts'

export interface BullmqJobsOptions {
  makeQueue(name: string, options: Omit<QueueOptions, 'connection'>): AnyQueue
  makeWorker(name: string, run: Run, options: Omit<WorkerOptions, 'connection'>): AnyWorker
  /** Told of a handler that rejected (a defect) and of a connection that broke (made again by itself). */
  onError: (error: Error) => void
  /** Ends what the caller made; called last by `close`. */
  closeConnection(): Promise<void>
}

/** BullMQ types a queue and a worker by their backend; this is what they have in common. */
type AnyQueue = Pick<Queue, 'addBulk' | 'waitUntilReady' | 'close'> & Listening
type AnyWorker = Pick<Worker, 'run' | 'waitUntilReady' | 'close'> & Listening
interface Listening {
  on(event: 'error', listener: (error: Error) => void): unknown
}

export type Run = (job: { data: Payload }) => Promise<void>

interface Payload {
  data: Job['data']
  traceparent?: string
}

// After kill -9 of a worker its jobs start elsewhere once the lock ran out and two checks saw it: within 15 seconds.
const timing = { lockDuration: 5000, stalledInterval: 5000, runRetryDelay: 500, drainDelay: 5 }

/** The same jobs on either backend of BullMQ. */
export function createBullmqJobs({ makeQueue, makeWorker, onError, closeConnection }: BullmqJobsOptions): Jobs {
  const queues = new Map<string, Promise<AnyQueue>>()
  const workers = new Set<JobWorker>()

  function getQueue(name: string): Promise<AnyQueue> {
    const known = queues.get(name)
    if (known) return known
    const opening = openQueue(makeQueue(name, { streams: { events: { maxLen: 100 } } }), onError)
    queues.set(name, opening)
    // BullMQ remembers a first connection that failed for ever, so such a queue is made anew.
    opening.catch(() => queues.delete(name))
    return opening
  }

  return {
    async add(jobs) {
      const byQueue = Map.groupBy(jobs, ({ queue }) => queue)
      for (const [name, ofQueue] of byQueue) await (await getQueue(name)).addBulk(ofQueue.map(toBullmq))
    },

    async work(queue, { concurrency }, handler) {
      const inHand = new Set<Promise<void>>()
      const run: Run = (job) => {
        const running = runHandler(handler, job.data, onError).finally(() => inHand.delete(running))
        inHand.add(running)
        return running
      }
      const worker = makeWorker(queue, run, {
        ...timing,
        concurrency,
        autorun: false,
        // A job that ends its process comes back a few times and is then gone; the row still waits for the sweep.
        maxStalledCount: 3,
        removeOnComplete: { count: 0 },
        removeOnFail: { count: 0 },
      })
      worker.on('error', onError)
      await worker.waitUntilReady().catch(async (error) => {
        await worker.close(true).catch(() => {})
        throw error
      })
      worker.run().catch(onError)
      const stop = async () => {
        const closing = worker.close()
        closing.catch(onError)
        // BullMQ waits without end for a server that is away; our own shutdown must not.
        do {
          await allDone(inHand)
          await patiently(closing)
          // A job that was being fetched at that moment may have begun since.
        } while (inHand.size > 0)
        workers.delete(handle)
      }
      const handle: JobWorker = { stop }
      workers.add(handle)
      return handle
    },

    async close() {
      await Promise.all([...workers].map((worker) => worker.stop()))
      const closing = [...queues.values()].map((queue) => queue.then((open) => open.close()))
      await patiently(Promise.allSettled(closing))
      await closeConnection()
    },
  }
}

/** Waits two seconds at most. */
async function patiently(work: Promise<unknown>): Promise<void> {
  const done = new AbortController()
  await Promise.race([work, setTimeout(2000, undefined, done).catch(() => {})])
  done.abort()
}

async function allDone(running: Set<Promise<void>>): Promise<void> {
  while (running.size > 0) await Promise.all(running)
}

async function openQueue(queue: AnyQueue, onError: (error: Error) => void): Promise<AnyQueue> {
  queue.on('error', onError)
  try {
    await queue.waitUntilReady()
    return queue
  } catch (error) {
    await queue.close().catch(() => {})
    throw error
  }
}

function toBullmq({ id, data, delayMs = 0, traceparent }: Job) {
  if (!/^[\w-]+$/.test(id)) throw new Error(`Not a usable job id: ${JSON.stringify(id)}`)
  return {
    name: 'look',
    data: { data, traceparent } satisfies Payload,
    opts: {
      delay: delayMs,
      attempts: 1,
      removeOnComplete: true,
      removeOnFail: true,
      // Not BullMQ's own `jobId`: with that an add while the job runs would be dropped, and a change be seen too late.
      deduplication: { id, keepLastIfActive: true, reschedule: delayMs === 0 },
    },
  }
}

async function runHandler(handler: JobHandler, payload: Payload, onError: (error: Error) => void): Promise<void> {
  try {
    await handler(payload.data, payload.traceparent ? { traceparent: payload.traceparent } : {})
  } catch (error) {
    onError(error instanceof Error ? error : new Error(String(error)))
  }
}
