import { testDatabase } from '@wijkhub/builders/postgres'
import { dumpSchema } from '@wijkhub/postgres'
import { expect, test } from 'vitest'
import { maakMaanden, migrateLogboek } from './migreer.ts'
import { logboekTabellen } from './tabellen.ts'
import { schrijfRegels } from './schrijven/voeg-toe.ts'
import type { Regel } from './regel/regel.ts'

const { pool } = await testDatabase()
await migrateLogboek({ pool })

const regel = (op: string): Regel => ({
  op,
  verwerking: 'huishouden-lezen',
  handeling: 'lezen',
  status: 'Ok',
  huishoudens: [],
  betrokkenen: [],
  velden: [],
})
const waar = async () => {
  const { rows } = await pool.query<{ tabel: string; regels: number }>(
    'select tableoid::regclass::text as tabel, count(*)::integer as regels from logboek.regel group by 1 order by 1',
  )
  return rows
}

test('schema.sql is what the migrations make', async () => {
  expect(await migrateLogboek({ pool })).toEqual([])
  await expect(await dumpSchema(pool, 'logboek')).toMatchFileSnapshot('../schema.sql')
})

test('every table is owned', async () => {
  const { rows } = await pool.query<{ naam: string }>(
    `select 'logboek.' || relname as naam from pg_class where relnamespace = 'logboek'::regnamespace and relkind in ('r', 'p')`,
  )
  expect(new Set(logboekTabellen.map(({ naam }) => naam))).toEqual(new Set(rows.map(({ naam }) => naam)))
})

test('a line goes to its month, and to the others when nobody made that', async () => {
  await schrijfRegels(pool, 'proef', [regel('2026-12-05T10:00:00Z')])
  // December stands among the others by now.
  expect(await maakMaanden(pool, '2026-11-29')).toBe(3)
  expect(await maakMaanden(pool, '2026-11-29')).toBe(0)
  await schrijfRegels(pool, 'proef', [regel('2026-11-30T23:59:59.999Z'), regel('2027-03-01T00:00:00Z')])
  expect(await waar()).toEqual([
    { tabel: 'logboek.regel_2026_11', regels: 1 },
    { tabel: 'logboek.regel_overig', regels: 2 },
  ])
})

test('whole months end, wherever their lines stand', async () => {
  const eindig = async (voor: string) => {
    const { rows } = await pool.query<{ weg: string }>('select logboek.eindig_maanden($1) as weg', [voor])
    return Number(rows[0]!.weg)
  }
  expect(await eindig('2026-11-30T00:00:00Z')).toBe(0)
  expect(await eindig('2027-01-15T00:00:00Z')).toBe(2)
  expect(await waar()).toEqual([{ tabel: 'logboek.regel_overig', regels: 1 }])
})
