import { createHash } from 'node:crypto'
import { createReadStream, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { renumberOutbox } from '@wijkhub/events/outbox'
import { beginNieuwTijdperk } from '@wijkhub/logboek'
import { inTransaction, type Pool, type Queryable, run, sql } from '@wijkhub/postgres'
import { from } from 'pg-copy-streams'
import type { Manifest, SavedTable } from './make-backup.ts'
import { listMigrations, listTables, quote } from './tables.ts'

/** The database is not one a backup may be restored into, or the backup is damaged; nothing was changed. */
export class RestoreRefused extends Error {}

/**
 * Fills the empty tables of a database that was prepared and migrated like the one the backup came from. All or nothing.
 *
 * In the same transaction the outboxes are renumbered: their rows and their readers' places hold transaction numbers of the old
 * server, and this server's begin anew, so readers would wait for ever (packages/events/src/postgres/cursor.ts).
 * Readers then begin again at their first row, which every handler bears. Nothing of the hub may run meanwhile.
 */
export async function restoreBackup({ pool, folder }: { pool: Pool; folder: string }): Promise<Manifest> {
  const manifest = readManifest(folder)
  const schemas = Object.keys(manifest.migraties)
  const outboxes = manifest.tabellen.filter(({ naam }) => naam === 'outbox').map(({ schema }) => schema)
  await inTransaction(pool, async (tx) => {
    await refuseUnlessEmptyTwin(tx, manifest, schemas)
    for (const table of manifest.tabellen) await fill(tx, table, folder)
    for (const table of manifest.tabellen) await moveSequences(tx, table)
    for (const schema of outboxes) await renumberOutbox(tx, schema)
    if (schemas.includes('logboek')) await beginNieuwTijdperk(tx)
  })
  return manifest
}

function readManifest(folder: string): Manifest {
  try {
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest
    if (!Array.isArray(manifest?.tabellen) || !manifest.migraties) throw new Error('no tables in it')
    return manifest
  } catch (error) {
    throw new RestoreRefused(
      `${folder} heeft geen leesbaar manifest.json: geen reservekopie, of een die werd afgebroken`,
      { cause: error },
    )
  }
}

async function refuseUnlessEmptyTwin(tx: Queryable, manifest: Manifest, schemas: readonly string[]): Promise<void> {
  const here = await listMigrations(tx, schemas)
  for (const [schema, names] of Object.entries(manifest.migraties)) {
    const mine = here[schema] ?? []
    const missing = names.filter((name) => !mine.includes(name))
    const extra = mine.filter((name) => !names.includes(name))
    if (missing.length > 0)
      throw new RestoreRefused(`schema ${schema} mist ${missing.join(', ')}: draai eerst de migraties`)
    if (extra.length > 0)
      throw new RestoreRefused(
        `schema ${schema} is nieuwer dan de reservekopie (${extra.join(', ')}): herstel met de versie van toen, migreer daarna`,
      )
  }
  for (const { schema, naam } of await listTables(tx, schemas)) {
    const { rows } = await tx.query<{ filled: boolean }>(
      `select exists (select from ${quote(schema)}.${quote(naam)}) as filled`,
    )
    if (rows[0]!.filled)
      throw new RestoreRefused(`${schema}.${naam} is niet leeg: herstel alleen in een nieuwe database`)
  }
}

async function fill(tx: Queryable, table: SavedTable, folder: string): Promise<void> {
  const target = `${quote(table.schema)}.${quote(table.naam)}`
  const into = (tx as unknown as { query: (copy: ReturnType<typeof from>) => ReturnType<typeof from> }).query(
    from(`copy ${target} (${table.kolommen.map(quote).join(', ')}) from stdin`),
  )
  const hash = createHash('sha256')
  const through = new PassThrough()
  through.on('data', (chunk: Buffer) => hash.update(chunk))
  await pipeline(createReadStream(join(folder, table.bestand)), createGunzip(), through, into).catch((error: Error) => {
    throw damaged(table, error)
  })
  if (hash.digest('hex') !== table.sha256)
    throw new RestoreRefused(`${table.bestand} is niet meer wat er is weggeschreven`)
  if (into.rowCount !== table.rijen)
    throw new RestoreRefused(`${target} kreeg ${into.rowCount} rijen in plaats van ${table.rijen}`)
}

/** A file that is not there, cannot be unpacked, or holds what is no row: what PostgreSQL says of a row may hold its values. */
function damaged({ bestand }: SavedTable, error: Error): Error {
  const { code = '' } = error as NodeJS.ErrnoException
  if (!/^(ENOENT|EACCES|EIO|EISDIR|Z_|22|23)/.test(code)) return error
  return new RestoreRefused(`${bestand} ontbreekt of is beschadigd (${code})`, { cause: error })
}

const sequenceOf = sql<{ table: string; column: string }, { sequence: string | null }>(
  'reeks-van',
  'select pg_get_serial_sequence(:table, :column) as sequence',
)

/** A number that was given out must not be given out again. */
async function moveSequences(tx: Queryable, { schema, naam, kolommen }: SavedTable): Promise<void> {
  const table = `${quote(schema)}.${quote(naam)}`
  for (const column of kolommen) {
    const sequence = (await run(tx, sequenceOf, { table, column }))[0]?.sequence
    if (!sequence) continue
    const move = sql<{ sequence: string }>(
      `verzet-${sequence}`,
      `select setval(:sequence, greatest((select max(${quote(column)}) from ${table}), 1), exists (select from ${table}))`,
    )
    await run(tx, move, { sequence })
  }
}
