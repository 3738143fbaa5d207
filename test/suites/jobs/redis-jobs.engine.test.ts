import { redisForTests, whyNoRedis } from '@wijkhub/builders/engines'
import { Queue } from 'bullmq'
import { afterAll, describe, expect, test } from 'vitest'
import { createRedisJobs } from '@wijkhub/jobs/redis'
import { jobsSuite } from './jobs-suite.ts'

const why = await whyNoRedis()

describe.skipIf(why)(`on real Redis${why ? ` (${why})` : ''}`, async () => {
  if (why) return
  const redis = await redisForTests()
  const url = redis.address
  afterAll(() => redis.stop())

  jobsSuite('Redis', {
    open: (onError) => createRedisJobs({ url, onError }),
    async count(name) {
      const queue = new Queue(name, { connection: { url } })
      const counts = await queue.getJobCounts()
      await queue.close()
      return Object.values(counts).reduce((sum, count) => sum + count, 0)
    },
  })

  test.skipIf(!redis.restart)('a restart of Redis stops the work for seconds only', async () => {
    const jobs = await createRedisJobs({ url, onError: () => {} })
    const ended: unknown[] = []
    await jobs.work('breuk', { concurrency: 2 }, async ({ nummer }) => void ended.push(nummer))
    for (const nummer of [1, 2, 3]) {
      await jobs.add([{ queue: 'breuk', id: `nr-${nummer}`, data: { nummer } }])
      await expect.poll(() => ended, { timeout: 10_000 }).toContain(nummer)
      await redis.restart!()
    }
    await jobs.close()
  })

  test.skipIf(!redis.restart)('close ends within seconds while Redis is away', async () => {
    const jobs = await createRedisJobs({ url, onError: () => {} })
    await jobs.work('weg', { concurrency: 1 }, async () => {})
    await jobs.add([{ queue: 'weg', id: 'a', data: {} }])
    await redis.kill!()
    const before = performance.now()
    await jobs.close()
    expect(performance.now() - before).toBeLessThan(6000)
    await redis.restart!()
  })
})
