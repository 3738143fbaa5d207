import { createHash } from 'node:crypto'
import { createWriteStream, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { Pool, PoolClient } from '@wijkhub/postgres'
import { to } from 'pg-copy-streams'
import { listMigrations, listTables, quote, type Table } from './tables.ts'

export interface SavedTable extends Table {
  bestand: string
  rijen: number
  /** Of the rows as PostgreSQL wrote them. */
  sha256: string
}

export interface Manifest {
  gemaaktOp: string
  postgres: string
  migraties: Record<string, string[]>
  tabellen: SavedTable[]
}

/**
 * Copies every table of these schemas into a new folder, all as they were at one moment, while the hub runs on. Only
 * the owner of the files can read them: they hold everything the hub knows. The manifest comes last, so a folder
 * without one is a backup that was cut short.
 */
export async function makeBackup(options: {
  pool: Pool
  schemas: readonly string[]
  folder: string
  now: Date
}): Promise<Manifest> {
  const { pool, folder } = options
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const client = await pool.connect()
  let broken: Error | undefined
  try {
    await client.query('begin isolation level repeatable read read only')
    const migraties = await listMigrations(client, options.schemas)
    const tabellen: SavedTable[] = []
    for (const table of await listTables(client, Object.keys(migraties)))
      tabellen.push(await save(client, table, folder))
    const { rows } = await client.query<{ server_version: string }>('show server_version')
    await client.query('commit')
    const manifest: Manifest = {
      gemaaktOp: options.now.toISOString(),
      postgres: rows[0]!.server_version,
      migraties,
      tabellen,
    }
    writeFileSync(join(folder, 'manifest.json.nieuw'), `${JSON.stringify(manifest, undefined, 2)}\n`, {
      mode: 0o600,
      flag: 'wx',
    })
    renameSync(join(folder, 'manifest.json.nieuw'), join(folder, 'manifest.json'))
    return manifest
  } catch (error) {
    broken = error as Error
    throw error
  } finally {
    client.release(broken)
  }
}

async function save(client: PoolClient, table: Table, folder: string): Promise<SavedTable> {
  const bestand = `${table.schema}.${table.naam}.copy.gz`
  const columns = table.kolommen.map(quote).join(', ')
  const rows = client.query(to(`copy (select ${columns} from ${quote(table.schema)}.${quote(table.naam)}) to stdout`))
  const hash = createHash('sha256')
  const through = new PassThrough()
  through.on('data', (chunk: Buffer) => hash.update(chunk))
  await pipeline(
    rows,
    through,
    createGzip({ level: 6 }),
    createWriteStream(join(folder, bestand), { mode: 0o600, flags: 'wx' }),
  )
  return { ...table, bestand, rijen: rows.rowCount ?? 0, sha256: hash.digest('hex') }
}
