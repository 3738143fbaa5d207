import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { killRedis, missingForRedis, restartRedis, startRedis } from '@wijkhub/engines/redis'
import { Queue } from 'bullmq'
import { afterAll, describe, expect, test } from 'vitest'
import { createRedisJobs } from './redis-jobs.ts'
import { jobsSuite } from './suite/jobs-suite.ts'

const outside = process.env['WIJKHUB_TEST_REDIS_URL']
const missing = outside ? [] : missingForRedis()
if (missing.length > 0 && process.env['WIJKHUB_CI'] === 'true') throw new Error(missing.join('\n'))

describe.skipIf(missing.length > 0)(`Redis ${missing.join()}`, async () => {
  if (missing.length > 0) return
  const folder = await mkdtemp(join(tmpdir(), 'wijkhub-redis-'))
  let engine = outside ? undefined : await startRedis({ folder, port: 0 })
  const url = outside ?? engine!.address
  afterAll(async () => {
    if (engine) await killRedis(engine)
    await rm(folder, { recursive: true })
  })

  jobsSuite('Redis', {
    open: (onError) => createRedisJobs({ url, onError }),
    async count(name) {
      const queue = new Queue(name, { connection: { url } })
      const counts = await queue.getJobCounts()
      await queue.close()
      return Object.values(counts).reduce((sum, count) => sum + count, 0)
    },
  })

  test.skipIf(outside)('a restart of Redis stops the work for seconds only', async () => {
    const jobs = await createRedisJobs({ url, onError: () => {} })
    const ended: unknown[] = []
    await jobs.work('breuk', { concurrency: 2 }, async ({ nummer }) => void ended.push(nummer))
    for (const nummer of [1, 2, 3]) {
      await jobs.add([{ queue: 'breuk', id: `nr-${nummer}`, data: { nummer } }])
      await expect.poll(() => ended, { timeout: 10_000 }).toContain(nummer)
      engine = await restartRedis(engine!)
    }
    await jobs.close()
  })

  test.skipIf(outside)('close ends within seconds while Redis is away', async () => {
    const jobs = await createRedisJobs({ url, onError: () => {} })
    await jobs.work('weg', { concurrency: 1 }, async () => {})
    await jobs.add([{ queue: 'weg', id: 'a', data: {} }])
    await killRedis(engine!)
    const before = performance.now()
    await jobs.close()
    expect(performance.now() - before).toBeLessThan(6000)
    engine = await restartRedis(engine!)
  })
})
