import { createPool, type DatabaseConfig, prepareAll } from '@wijkhub/postgres'
import { createPostgresBackend, Queue, runMigrations, Worker } from 'bullmq'
import { createBullmqJobs } from './bullmq-jobs.ts'
import type { Jobs } from './jobs.ts'

/** BullMQ knows no other name when it is given a pool; one schema serves all queues of a database. */
const schema = 'bullmq'

export interface PostgresJobsOptions {
  connection: Omit<DatabaseConfig, 'searchPath' | 'onError'>
  /** Told of a handler that rejected (a defect) and of a connection that broke (made again by itself). */
  onError: (error: Error) => void
}

/** Jobs in PostgreSQL. Each queue that is worked on holds one connection, to be woken. Needs `migratePostgresJobs` first. */
export async function createPostgresJobs({ connection, onError }: PostgresJobsOptions): Promise<Jobs> {
  // A job is a nudge that a sweep makes again: waiting for the disk three times per job would only cost time.
  const pool = createPool({ ...connection, max: connection.max ?? 30, searchPath: schema, durable: false, onError })
  prepareAll(pool)
  // Every queue and worker of BullMQ listens to the pool it shares.
  pool.setMaxListeners(0)
  return createBullmqJobs({
    makeQueue: (name, options) => new Queue(name, { ...options, connection: pool }, createPostgresBackend),
    makeWorker: (name, run, options) => new Worker(name, run, { ...options, connection: pool }, createPostgresBackend),
    onError,
    closeConnection: () => pool.end(),
  })
}

/** Makes BullMQ's own tables, or brings them up to date; several processes may do so at once. */
export async function migratePostgresJobs(connection: Omit<DatabaseConfig, 'searchPath'>): Promise<void> {
  const pool = createPool({ ...connection, max: 1 })
  const client = await pool.connect()
  try {
    await runMigrations(client, schema)
  } finally {
    client.release()
    await pool.end()
  }
}
