import { randomUUID } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrateAdapterService } from '@wijkhub/adapter-kit'
import { service as caseRegistry } from '@wijkhub/case-registry'
import { createOutbox, migrateOutbox } from '@wijkhub/events/outbox'
import { createPostgresEventLog } from '@wijkhub/events/postgres'
import { migrateLogboek, schrijfRegels } from '@wijkhub/logboek'
import type { Pool } from '@wijkhub/postgres'
import { testDatabase } from '@wijkhub/builders/postgres'
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { createCopyPool } from './copy-pool.ts'
import { makeBackup } from './make-backup.ts'
import { restoreBackup, RestoreRefused } from './restore-backup.ts'

const source = await testDatabase()
const schemas = ['registratie', 'proef', 'logboek', 'bestaat_niet']
await prepare(source.pool)
const huishoudenId = randomUUID()
const event = (data: unknown) => ({
  topic: 't',
  key: huishoudenId,
  type: 'nl.wijkhub.proef',
  id: randomUUID(),
  time: '2026-11-22T10:00:00.000Z',
  source: 'proef',
  attributes: {},
  data,
})
await createOutbox({ pool: source.pool, schema: 'proef' }).append(source.pool, [
  event({ naam: 'tab\tenter\n"é" \\N' }),
  event(null),
])
// As a server of long ago would have left it: numbers far above those of the server it is restored into.
await source.pool.query(`update proef.outbox set xid = '900000000'`)
await source.pool.query(
  `insert into proef.outbox_offset ("group", topic, xid, id) values ('lezer', 't', '900000000', 1)`,
)
await source.pool.query(
  `insert into proef.koppeling (audience, huishouden_id, gewenste_versie, gewenst_op, stand) values ('cjg', $1, 3, now(), '{"a":[1,null,"x"]}')`,
  [huishoudenId],
)

const regel = {
  op: '2026-11-22T10:00:00Z',
  verwerking: 'huishouden-lezen',
  handeling: 'lezen',
  status: 'Ok',
  huishoudens: [huishoudenId],
  betrokkenen: [],
  velden: ['doelen'],
} as const
await source.pool.query(`select logboek.maak_maanden('2026-11-01', 0)`)
await schrijfRegels(source.pool, 'proef', [regel])
await source.pool.query(`update logboek.regel set xid = '900000000'`)

const folder = await mkdtemp(join(tmpdir(), 'reservekopie-'))
const kopie = join(folder, 'een')
const copies = createCopyPool(source.url, 'proef')
afterAll(() => copies.end())
const manifest = await makeBackup({ pool: copies, schemas, folder: kopie, now: new Date('2026-11-22T10:00:00Z') })
afterAll(() => rm(folder, { recursive: true }))

let target: Pool
let into: Pool
beforeEach(async () => {
  const database = await testDatabase()
  target = database.pool
  into = createCopyPool(database.url, 'proef')
})
afterEach(() => into.end())

async function prepare(pool: Pool): Promise<void> {
  await caseRegistry.migrate({ pool, schema: 'registratie' })
  await migrateAdapterService({ pool, schema: 'proef' })
  await migrateOutbox({ pool, schema: 'proef' })
  await migrateLogboek({ pool })
}

async function content(pool: Pool, table: string): Promise<unknown[]> {
  const { rows } = await pool.query<{ rij: unknown }>(
    `select to_jsonb(t) - 'xid' as rij from ${table} t order by to_jsonb(t)::text`,
  )
  return rows.map(({ rij }) => rij)
}

test('every row comes back as it was', async () => {
  await prepare(target)
  await restoreBackup({ pool: into, folder: kopie })
  for (const { schema, naam, rijen } of manifest.tabellen.filter(
    (t) => !['outbox_offset', 'tijdperk'].includes(t.naam),
  )) {
    const back = await content(target, `${schema}.${naam}`)
    expect(back).toHaveLength(rijen)
    expect(back).toEqual(await content(source.pool, `${schema}.${naam}`))
  }
  expect(manifest.tabellen.find(({ schema, naam }) => schema === 'proef' && naam === 'outbox')?.rijen).toBe(2)
})

test('readers begin again and get every event, and new events come after the old ones', async () => {
  await prepare(target)
  await restoreBackup({ pool: into, folder: kopie })
  const errors: string[] = []
  const eventLog = await createPostgresEventLog({
    pool: target,
    schema: 'proef',
    onError: (error) => errors.push(error.message),
  })
  const outbox = createOutbox({ pool: target, schema: 'proef' })
  const seen: unknown[] = []
  await eventLog.subscribe(
    { group: 'lezer', topics: ['t'] },
    async (events) => void seen.push(...events.map(({ data }) => data)),
  )
  const nieuw = event('nieuw')
  await outbox.append(target, [nieuw])
  outbox.wake([nieuw])
  await expect.poll(() => seen).toEqual([{ naam: 'tab\tenter\n"é" \\N' }, null, 'nieuw'])
  expect(errors).toEqual([])
  await eventLog.close()
  await outbox.close()
})

test('lines of the log come back, and new ones come after them whatever the numbers of this server', async () => {
  await prepare(target)
  await restoreBackup({ pool: into, folder: kopie })
  await schrijfRegels(target, 'nieuw', [regel])
  const { rows } = await target.query('select dienst, velden from logboek.regel order by tijdperk, xid, nr')
  expect(rows).toEqual(['proef', 'nieuw'].map((dienst) => ({ dienst, velden: ['doelen'] })))
})

test('without its migrations a database is refused, and told which are missing', async () => {
  await migrateAdapterService({ pool: target, schema: 'proef' })
  await expect(restoreBackup({ pool: into, folder: kopie })).rejects.toThrow(/mist .*draai eerst de migraties/)
})

test('a database that holds something is refused and stays as it was', async () => {
  await prepare(target)
  await target.query(`insert into proef.onderbreker values ('cjg')`)
  await expect(restoreBackup({ pool: into, folder: kopie })).rejects.toThrow('proef.onderbreker is niet leeg')
  expect(await content(target, 'proef.koppeling')).toEqual([])
})

test('a damaged file is noticed, and nothing is restored', async () => {
  await prepare(target)
  const damaged = join(folder, 'beschadigd')
  await makeBackup({ pool: copies, schemas, folder: damaged, now: new Date() })
  const { tabellen, ...rest } = JSON.parse(await readFile(join(damaged, 'manifest.json'), 'utf8')) as typeof manifest
  const changed = tabellen.map((table) => (table.naam === 'outbox' ? { ...table, sha256: 'anders' } : table))
  await writeFile(join(damaged, 'manifest.json'), JSON.stringify({ ...rest, tabellen: changed }))
  await expect(restoreBackup({ pool: into, folder: damaged })).rejects.toThrow(RestoreRefused)
  expect(await content(target, 'proef.koppeling')).toEqual([])
})

test('a restore that fails at its last step, the renumbering, has restored nothing and can be done again', async () => {
  await prepare(target)
  await target.query(`create function proef.geen() returns trigger language plpgsql as
    'begin raise exception ''schijf vol''; end'`)
  await target.query('create trigger geen before update on proef.outbox execute function proef.geen()')
  await expect(restoreBackup({ pool: into, folder: kopie })).rejects.toThrow('schijf vol')
  expect(await content(target, 'proef.outbox')).toEqual([])
  await target.query('drop trigger geen on proef.outbox')
  await restoreBackup({ pool: into, folder: kopie })
  expect(await content(target, 'proef.outbox')).toHaveLength(2)
})

test.each([
  ['is cut short', (file: Buffer) => file.subarray(0, file.length - 12)],
  ['is no gzip', () => Buffer.from('geen kopie')],
  ['is gone', () => undefined],
])('a file that %s is named, and nothing is restored', async (_, make) => {
  await prepare(target)
  const damaged = join(folder, `beschadigd-${randomUUID()}`)
  await makeBackup({ pool: copies, schemas, folder: damaged, now: new Date() })
  const file = join(damaged, 'proef.outbox.copy.gz')
  const bytes = make(await readFile(file))
  if (bytes) await writeFile(file, bytes)
  else await rm(file)
  await expect(restoreBackup({ pool: into, folder: damaged })).rejects.toThrow(
    /^proef\.outbox\.copy\.gz ontbreekt of is beschadigd/,
  )
  expect(await content(target, 'proef.koppeling')).toEqual([])
})

test('a backup that was cut short is no backup', async () => {
  await expect(restoreBackup({ pool: into, folder })).rejects.toThrow('geen leesbaar manifest')
})
