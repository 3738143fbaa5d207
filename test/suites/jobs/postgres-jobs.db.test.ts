import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createScratchDatabase } from '@wijkhub/builders/scratch'
import { afterAll, expect, test } from 'vitest'
import { createPostgresJobs, migratePostgresJobs } from '@wijkhub/jobs/postgres'
import { jobsSuite } from './jobs-suite.ts'

const { pool, connection, close: dropDatabase } = await createScratchDatabase()
afterAll(dropDatabase)
const own = { ...connection, applicationName: 'jobs-test' }
await Promise.all([migratePostgresJobs(own), migratePostgresJobs(own)])

jobsSuite('PostgreSQL', {
  open: (onError) => createPostgresJobs({ connection: own, onError }),
  async count(queue) {
    const { rows } = await pool.query(
      `select (select count(*) from bullmq.job where queue = $1)::int + (select count(*) from bullmq.dedup where queue = $1)::int
         + (select count(*) from bullmq.dedup_next where queue = $1)::int as aantal`,
      [queue],
    )
    return rows[0].aantal
  },
})

test('broken connections are made again within seconds, and no job is lost by it', async () => {
  const errors: Error[] = []
  const jobs = await createPostgresJobs({ connection: own, onError: (error) => errors.push(error) })
  const ended: unknown[] = []
  await jobs.work('breuk', { concurrency: 2 }, async ({ nummer }) => void ended.push(nummer))
  for (const nummer of [1, 2, 3]) {
    // The pool may hand out a connection that just broke; whoever adds a job tries again, as with any statement.
    const add = () => jobs.add([{ queue: 'breuk', id: `nr-${nummer}`, data: { nummer } }])
    await expect
      .poll(
        () =>
          add().then(
            () => 'added',
            () => 'broken',
          ),
        { timeout: 5000 },
      )
      .toBe('added')
    await expect.poll(() => ended, { timeout: 5000 }).toContain(nummer)
    await pool.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
    )
    await expect.poll(() => errors.length, { timeout: 5000 }).toBeGreaterThanOrEqual(nummer)
  }
  await jobs.close()
})

test('the job of a worker that was killed starts elsewhere by itself', async () => {
  const source = `import { createPostgresJobs } from '@wijkhub/jobs/postgres'
    const jobs = await createPostgresJobs({ connection: ${JSON.stringify(own)}, onError: console.error })
    await jobs.work('gedood', { concurrency: 1 }, () => { console.log('began'); return new Promise(() => {}) })`
  const doomed = spawn(process.execPath, ['--input-type=module-typescript', '-e', source], {
    cwd: import.meta.dirname,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const jobs = await createPostgresJobs({ connection: own, onError: () => {} })
  await jobs.add([{ queue: 'gedood', id: 'a', data: {} }])
  await once(doomed.stdout, 'data')
  doomed.kill('SIGKILL')
  const ended: string[] = []
  await jobs.work('gedood', { concurrency: 1 }, async () => void ended.push('a'))
  await expect.poll(() => ended, { timeout: 20_000 }).toEqual(['a'])
  await jobs.close()
}, 30_000)
