import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { dumpSchema, migrate } from './postgres.ts'
import { createScratchDatabase } from '@wijkhub/builders/scratch'

const { pool, close } = await createScratchDatabase()
afterAll(close)
let folder: string
let schema: string
let count = 0

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'migrations-'))
  schema = `proef_${++count}`
  await writeFile(join(folder, '0001_make_huishouden.sql'), 'create table huishouden (id int primary key, naam text);')
})
afterEach(() => rm(folder, { recursive: true }))

test('applies files in order, once', async () => {
  await writeFile(
    join(folder, '0002_add_wijk.sql'),
    'alter table huishouden add wijk text; insert into huishouden values (1);',
  )
  expect(await migrate({ pool, schema, folder })).toEqual(['0001_make_huishouden.sql', '0002_add_wijk.sql'])
  expect(await migrate({ pool, schema, folder })).toEqual([])
})

test('refuses when an applied file has changed', async () => {
  await migrate({ pool, schema, folder })
  await writeFile(join(folder, '0001_make_huishouden.sql'), 'create table huishouden (id bigint primary key);')
  await expect(migrate({ pool, schema, folder })).rejects.toThrow(/0001_make_huishouden.sql has changed/)
})

test('refuses a new file that sorts before an applied one', async () => {
  await writeFile(join(folder, '0003_third.sql'), 'select 1;')
  await migrate({ pool, schema, folder })
  await writeFile(join(folder, '0002_late.sql'), 'select 1;')
  await expect(migrate({ pool, schema, folder })).rejects.toThrow(/0002_late.sql comes before/)
})

test('a file that fails leaves nothing of itself behind and keeps the earlier ones', async () => {
  await writeFile(join(folder, '0002_fails.sql'), 'create table half (id int); select 1/0;')
  await expect(migrate({ pool, schema, folder })).rejects.toThrow(/0002_fails.sql failed: division by zero/)
  const { rows } = await pool.query(`select name from ${schema}.migratie order by name`)
  expect(rows.map(({ name }) => name as string)).toEqual(['0001_make_huishouden.sql'])
  expect(await dumpSchema(pool, schema)).not.toContain('half')
})

test('two processes that migrate at once apply each file once', async () => {
  const applied = await Promise.all([1, 2, 3].map(() => migrate({ pool, schema, folder })))
  expect(applied.flat()).toEqual(['0001_make_huishouden.sql'])
})

test("two owners in one schema do not stand in each other's way", async () => {
  await migrate({ pool, schema, folder })
  await writeFile(join(folder, '0001_make_huishouden.sql'), 'create table iets_anders (id int);')
  expect(await migrate({ pool, schema, folder, owner: 'outbox' })).toHaveLength(1)
})
