import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { QueryConfig } from 'pg'
import type { Pool, PoolClient } from './create-pool.ts'
import type { Queryable } from './queryable.ts'
import { quoteSchema } from './quote-schema.ts'
import { run, sql } from './statement.ts'

export interface MigrationSource {
  pool: Pool
  /** Made when absent, and the search_path of every migration: the files name no schema. */
  schema: string
  /** Folder of `0001_<sentence>.sql` files. */
  folder: string
  /** Tells two folders in one schema apart (a service and the outbox it holds). Default 'service'. */
  owner?: string
}

interface Migration {
  name: string
  sql: string
  checksum: string
}

/**
 * Applies what is not yet applied, in order, each file in its own transaction, and returns the names. Two processes
 * that start at once wait for each other. Throws, changing nothing, when a file that was applied has changed since or
 * when a new file sorts before an applied one.
 */
export async function migrate({ pool, schema, folder, owner = 'service' }: MigrationSource): Promise<string[]> {
  const quoted = quoteSchema(schema)
  const files = await readMigrations(folder)
  const client = await pool.connect()
  let broken: Error | undefined
  try {
    await client.query(`set statement_timeout = 0; set transaction_timeout = 0`)
    await client.query(patient(lock.text, [`wijkhub:migratie:${schema}`]))
    await client.query(`create schema if not exists ${quoted}`)
    await client.query(`create table if not exists ${quoted}.migratie (
      owner text not null, name text not null, checksum text not null,
      applied_at timestamptz not null default now(), primary key (owner, name))`)
    const pending = notApplied(files, await findApplied(client, schema, owner))
    for (const migration of pending) await apply(client, quoted, owner, migration)
    return pending.map(({ name }) => name)
  } catch (error) {
    broken = error as Error
    throw error
  } finally {
    if (!broken) {
      await client.query('reset all; select pg_advisory_unlock_all()').catch((error: Error) => (broken = error))
    }
    client.release(broken)
  }
}

const lock = sql<{ name: string }>('migration-lock', 'select pg_advisory_lock(hashtextextended(:name, 0))')

const isThere = sql<{ table: string }, { there: boolean }>(
  'migratie-is-er',
  'select to_regclass(:table) is not null as there',
)

/** A migration may take as long as it needs, also longer than the pool waits for an answer. */
function patient(text: string, values?: unknown[]): QueryConfig {
  const config = { text, values, query_timeout: 86_400_000 }
  return config
}

async function readMigrations(folder: string): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
  const strange = names.find((name) => !/^\d{4}_[a-z0-9_]+\.sql$/.test(name))
  if (strange) throw new Error(`Migration ${join(folder, strange)} is not named like 0001_what_it_does.sql`)
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(join(folder, name), 'utf8')
      // Line endings are git's choice on Windows, not a change of the migration.
      const checksum = createHash('sha256').update(sql.replaceAll('\r\n', '\n')).digest('hex')
      return { name, sql, checksum }
    }),
  )
}

async function findApplied(db: Queryable, schema: string, owner: string): Promise<Map<string, string>> {
  const table = `${quoteSchema(schema)}.migratie`
  const [found] = await run(db, isThere, { table })
  if (!found?.there) return new Map()
  const applied = sql<{ owner: string }, { name: string; checksum: string }>(
    `${schema}:migratie-gedaan`,
    `select name, checksum from ${table} where owner = :owner order by name`,
  )
  return new Map((await run(db, applied, { owner })).map(({ name, checksum }) => [name, checksum]))
}

function notApplied(files: Migration[], applied: Map<string, string>): Migration[] {
  const changed = files.find(({ name, checksum }) => applied.has(name) && applied.get(name) !== checksum)
  if (changed) throw new Error(`Migration ${changed.name} has changed since it was applied: write a new one instead`)
  const pending = files.filter(({ name }) => !applied.has(name))
  const last = [...applied.keys()].at(-1) ?? ''
  const late = pending.find(({ name }) => name < last)
  if (late) throw new Error(`Migration ${late.name} comes before ${last}, which is applied already: renumber it`)
  return pending
}

async function apply(client: PoolClient, quotedSchema: string, owner: string, migration: Migration): Promise<void> {
  try {
    await client.query('begin')
    await client.query(`set local search_path = ${quotedSchema}`)
    await client.query(patient(migration.sql))
    const done = sql<Omit<Migration, 'sql'> & { owner: string }>(
      `${quotedSchema}:migratie-klaar`,
      `insert into ${quotedSchema}.migratie (owner, name, checksum) values (:owner, :name, :checksum)`,
    )
    await run(client, done, { owner, name: migration.name, checksum: migration.checksum })
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`Migration ${migration.name} failed: ${(error as Error).message}`, { cause: error })
  }
}
