import { isAlive } from '@wijkhub/machine/is-alive'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import pg from 'pg'
import { createPool, type DatabaseConfig, type Pool } from '@wijkhub/postgres'
import { startEmbedded } from '@wijkhub/postgres/embedded'

export interface ScratchDatabase {
  pool: Pool
  /** For code that opens its own connections: `createPool({ ...connection, applicationName })`. */
  connection: Required<Pick<DatabaseConfig, 'host' | 'port' | 'user' | 'password' | 'database'>>
  url: string
  /** Ends the pool and drops the database, whoever is still connected to it. */
  close(): Promise<void>
}

/**
 * An empty database of its own for one test file or measurement; the caller closes it. Everyone in this checkout shares
 * one server, which ends by itself ten minutes after the last use; WIJKHUB_TEST_POSTGRES_URL names another one, whose
 * user may create databases. Its pool finds tables in `searchPath`, which need not exist yet.
 */
export async function createScratchDatabase({
  searchPath,
}: Pick<DatabaseConfig, 'searchPath'> = {}): Promise<ScratchDatabase> {
  const server = process.env['WIJKHUB_TEST_POSTGRES_URL'] ?? (await sharedServerUrl())
  const name = `test_${process.pid}_${randomBytes(4).toString('hex')}`
  await onServer(server, async (client) => {
    await dropLeftovers(client)
    await client.query(`create database ${name} template template0`)
  })
  const url = new URL(server)
  url.pathname = `/${name}`
  const connection = {
    host: url.hostname,
    port: Number(url.port || 5432),
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    database: name,
  }
  const pool = createPool({ ...connection, applicationName: 'scratch', ...(searchPath && { searchPath }) })
  return {
    pool,
    connection,
    url: url.href,
    async close() {
      await pool.end()
      await onServer(server, (client) => client.query(`drop database if exists ${name} with (force)`))
    },
  }
}

async function sharedServerUrl(): Promise<string> {
  const folder = join(import.meta.dirname, '../../../.wijkhub/test-postgres')
  const server = await startEmbedded({ folder, durable: false, sharedUntilIdleMinutes: 10, database: 'postgres' })
  return server.url
}

async function onServer(url: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}

/** Databases of runs that were killed: on our own machine their number tells which program made them. */
async function dropLeftovers(client: pg.Client): Promise<void> {
  if (process.env['WIJKHUB_TEST_POSTGRES_URL']) return
  const { rows } = await client.query<{ name: string }>(
    `select datname as name from pg_database where datname ~ '^test_[0-9]+_'
     and not exists (select from pg_stat_activity a where a.datname = pg_database.datname)`,
  )
  for (const { name } of rows) {
    if (!isAlive(Number(name.split('_')[1])))
      await client.query(`drop database if exists ${name} with (force)`).catch(() => {})
  }
}
