import { randomUUID } from 'node:crypto'
import { createPool } from '@wijkhub/postgres'
import { totdat } from '@wijkhub/builders/hub'
import { testDatabase } from '@wijkhub/builders/postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrateAdapterService } from '../../adapter-service.ts'
import { neemGewenstOver } from './neem-gewenst-over.ts'

const { pool: beheer, connection } = await testDatabase()
const pool = createPool({ ...connection, applicationName: 'test', searchPath: 'proef' })
beforeAll(() => migrateAdapterService({ pool: beheer, schema: 'proef' }))
afterAll(() => pool.end())

const audience = 'cjg'
const rij = (huishoudenId: string, versie: number, bijdrage = 0) => ({
  huishoudenId,
  versie,
  bijdrage,
  document: { huishoudenId },
  op: '2026-11-28T10:00:00Z',
})
const zet = (id: string, wat: string) => pool.query(`update koppeling set ${wat} where huishouden_id = $1`, [id])

/** Was a job asked for? */
async function wekt(id: string, versie: number, bijdrage = 0): Promise<boolean> {
  return (await neemGewenstOver(pool, audience, [rij(id, versie, bijdrage)])).length === 1
}

test('a household that waits for its delivery already gets no second job, and the newest wish all the same', async () => {
  const id = randomUUID()
  expect(await wekt(id, 1)).toBe(true)
  expect(await wekt(id, 2)).toBe(false)
  expect(await wekt(id, 1)).toBe(false)
  const { rows } = await pool.query('select gewenste_versie from koppeling where huishouden_id = $1', [id])
  expect(rows).toEqual([{ gewenste_versie: '2' }])
})

test.each([
  ['was delivered', 'geleverde_versie = 1'],
  ['was refused', 'geweigerde_versie = 1'],
  ['waits for a contribution to be handled', 'bijdrage_verzonden = 1'],
])('one that %s gets a job for the next wish', async (_, toestand) => {
  const id = randomUUID()
  await wekt(id, 1)
  await zet(id, toestand)
  expect(await wekt(id, 2, 1)).toBe(true)
})

test('one whose delivery ends at this very moment gets a job: nobody else would look at it before the sweep', async () => {
  const id = randomUUID()
  await wekt(id, 1)
  const bezorger = await pool.connect()
  try {
    await bezorger.query('begin')
    await bezorger.query('update koppeling set geleverde_versie = 1 where huishouden_id = $1', [id])
    const gewekt = wekt(id, 2)
    await totdat(
      async () =>
        (
          await beheer.query(`select from pg_stat_activity where datname = $1 and wait_event_type = 'Lock'`, [
            connection.database,
          ])
        ).rowCount,
      (wachtenden) => wachtenden === 1,
    )
    await bezorger.query('commit')
    expect(await gewekt).toBe(true)
  } finally {
    bezorger.release()
  }
})
