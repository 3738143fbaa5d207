import { afterAll, expect, expectTypeOf, test } from 'vitest'
import { createPool } from './create-pool.ts'
import { createScratchDatabase } from '@wijkhub/builders/scratch'
import { run, sql } from './statement.ts'

const { connection, pool: everywhere, close } = await createScratchDatabase()
await everywhere.query('create schema een; create table een.zaak (id int, naam text)')
await everywhere.query('create schema twee; create table twee.zaak (id int, naam text)')
const pool = createPool({ ...connection, applicationName: 'een', searchPath: 'een', max: 1 })
const other = createPool({ ...connection, applicationName: 'twee', searchPath: 'twee', max: 1 })
afterAll(async () => {
  await pool.end()
  await other.end()
  await close()
})

const voegToe = sql<{ id: number; naam: string | null }>('voeg-toe', 'insert into zaak (id, naam) values (:id, :naam)')
const zoek = sql<{ naam: string }, { id: number }>(
  'zoek',
  `select id from zaak where naam = :naam or :naam::text = 'alle' order by id`,
)
const tel = sql<object, { aantal: number }>('tel', 'select count(*)::int as aantal from zaak')

test('values go by name, tables are those of the pool, and the statement is prepared once', async () => {
  await run(pool, voegToe, { naam: "O'Brien :id", id: 1 })
  await run(pool, voegToe, { id: 2, naam: null })
  expect(await run(pool, zoek, { naam: "O'Brien :id" })).toEqual([{ id: 1 }])
  expect(await run(pool, zoek, { naam: 'alle' })).toEqual([{ id: 1 }, { id: 2 }])
  expect(await run(pool, tel)).toEqual([{ aantal: 2 }])
  expect(await run(other, tel)).toEqual([{ aantal: 0 }])
  const { rows } = await pool.query('select name from pg_prepared_statements order by name')
  expect(rows.map(({ name }) => name)).toEqual(['tel', 'voeg-toe', 'zoek'])
})

test('a value that is missing, undefined or unknown is refused by the compiler and at run time', async () => {
  // @ts-expect-error a value is missing
  await expect(run(pool, voegToe, { id: 3 })).rejects.toThrow('Statement voeg-toe misses naam')
  // @ts-expect-error undefined is no value; null is
  await expect(run(pool, voegToe, { id: 3, naam: undefined })).rejects.toThrow('misses naam')
  // @ts-expect-error no such value
  await expect(run(pool, zoek, { naam: 'x', plaats: 'y' })).rejects.toThrow('Statement zoek knows no plaats')
  // @ts-expect-error of another type
  expect(await run(pool, zoek, { naam: 7 })).toEqual([])
  // @ts-expect-error takes none
  await expect(run(pool, tel, { naam: 'x' })).rejects.toThrow('knows no naam')
  // @ts-expect-error takes one
  await expect(run(pool, zoek)).rejects.toThrow('misses naam')
  expectTypeOf(await run(pool, zoek, { naam: 'x' })).toEqualTypeOf<{ id: number }[]>()
})
