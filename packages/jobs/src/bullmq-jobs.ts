import { setTimeout } from 'node:timers/promises'
import { type BackendFactory, type ConnectionOptions, Queue, type QueueOptions, Worker } from 'bullmq'
import type { Job, JobHandler, Jobs, JobWorker } from './jobs.ts'

export interface BullmqJobsOptions {
  /** What the backend takes as its connection: a pg.Pool or an ioredis connection. */
  connection: unknown
  /** Absent: Redis. */
  backend?: BackendFactory<any, any>
  /** Told of a handler that rejected (a defect) and of a connection that broke (made again by itself). */
  onError: (error: Error) => void
  /** Ends what the caller made; called last by `close`. */
  closeConnection(): Promise<void>
}

interface Payload {
  data: Job['data']
  traceparent?: string
}

// After kill -9 of a worker its jobs start elsewhere once the lock ran out and two checks saw it: within 15 seconds.
const timing = { lockDuration: 5000, stalledInterval: 5000, runRetryDelay: 500, drainDelay: 2 }

/** The same jobs on either backend of BullMQ. */
export function createBullmqJobs({ connection, backend, onError, closeConnection }: BullmqJobsOptions): Jobs {
  const queues = new Map<string, Promise<Queue>>()
  const workers = new Set<JobWorker>()
  // BullMQ types each backend's connection; here either passes through.
  const place = { connection: connection as ConnectionOptions }

  function getQueue(name: string): Promise<Queue> {
    const known = queues.get(name)
    if (known) return known
    const opening = openQueue(name, { ...place, streams: { events: { maxLen: 100 } } }, backend, onError)
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
      const run = (job: { data: Payload }) => {
        const running = runHandler(handler, job.data, onError).finally(() => inHand.delete(running))
        inHand.add(running)
        return running
      }
      const worker = new Worker<Payload, void, string>(queue, run, {
        ...place,
        ...timing,
        concurrency,
        autorun: false,
        // A job that ends its process comes back a few times and is then gone; the row still waits for the sweep.
        maxStalledCount: 3,
        removeOnComplete: { count: 0 },
        removeOnFail: { count: 0 },
      }, backend as BackendFactory<any, any>)
      worker.on('error', onError).on('failed', (_job, error) => onError(error))
      await worker.waitUntilReady().catch(async (error) => {
        await worker.close(true).catch(() => {})
        throw error
      })
      worker.run().catch(onError)
      const stop = async () => {
        const closing = worker.close()
        closing.catch(onError)
        // BullMQ waits without end for a server that is away; our own shutdown must not.
        await Promise.race([closing, allDone(inHand).then(() => patience())])
        workers.delete(handle)
      }
      const handle: JobWorker = { stop }
      workers.add(handle)
      return handle
    },

    async close() {
      await Promise.all([...workers].map((worker) => worker.stop()))
      const open = await Promise.allSettled(queues.values())
      const closing = Promise.allSettled(open.map((queue) => queue.status === 'fulfilled' && queue.value.close()))
      await Promise.race([closing, patience()])
      await closeConnection()
    },
  }
}

const patience = () => setTimeout(2000, undefined, { ref: false })

async function allDone(running: Set<Promise<void>>): Promise<void> {
  while (running.size > 0) await Promise.all(running)
}

async function openQueue(
  name: string,
  options: QueueOptions,
  backend: BackendFactory<any, any> | undefined,
  onError: (error: Error) => void,
): Promise<Queue> {
  const queue = new Queue(name, options, backend as BackendFactory<any, any>)
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
