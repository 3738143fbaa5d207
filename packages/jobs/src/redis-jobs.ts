import { Queue, Worker } from 'bullmq'
import { Redis } from 'ioredis'
import { createBullmqJobs } from './bullmq-jobs.ts'
import type { Jobs } from './jobs.ts'

export interface RedisJobsOptions {
  url: string
  /** Told of a handler that rejected (a defect) and of a connection that broke (made again by itself). */
  onError: (error: Error) => void
}

export interface RedisJobs extends Jobs {
  /** Resolves when Redis answers; while it is away, when it is back. */
  ping(): Promise<void>
}

/** Jobs in Redis 6.2 or newer, with `maxmemory-policy noeviction`. Each queue that is worked on holds one more connection. */
export async function createRedisJobs({ url, onError }: RedisJobsOptions): Promise<RedisJobs> {
  const redis = new Redis(url, {
    // BullMQ demands it of a worker's connection: a blocked read must survive a reconnection.
    maxRetriesPerRequest: null,
    retryStrategy: (attempt) => Math.min(50 * 2 ** attempt, 1000),
  })
  redis.on('error', onError)
  // BullMQ makes a second connection per worker from ours and, when Redis is away at the end, leaves it trying for ever.
  const all = [redis]
  const duplicate = redis.duplicate.bind(redis)
  redis.duplicate = (override) => {
    const further = duplicate(override)
    all.push(further)
    return further
  }
  const jobs = createBullmqJobs({
    makeQueue: (name, options) => new Queue(name, { ...options, connection: redis }),
    makeWorker: (name, run, options) => new Worker(name, run, { ...options, connection: redis }),
    onError,
    closeConnection: async () => all.forEach((one) => one.disconnect()),
  })
  return { ...jobs, ping: async () => void (await redis.ping()) }
}
