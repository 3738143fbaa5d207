import { testDatabase } from '@wijkhub/builders/postgres'
import { createPool } from '@wijkhub/postgres'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { maakOvernemen } from './overnemen.ts'
import { tekstVan } from './volgtabel.ts'

const { pool: beheer, connection } = await testDatabase()
const pool = createPool({ ...connection, applicationName: 'test', searchPath: 'monitor' })
beforeAll(async () => {
  await beheer.query('create schema monitor')
  await pool.query(
    'create table gezien (huishouden uuid primary key, versie bigint not null, document jsonb, sinds timestamptz not null)',
  )
  await pool.query(`create table verzonden (huishouden uuid primary key, versie bigint not null, document jsonb,
    sinds timestamptz not null, stil boolean not null, wissing uuid)`)
})
beforeEach(() => pool.query('truncate gezien'))
afterAll(() => pool.end())

const kolommen = { huishouden: 'huishouden', versie: 'versie', document: 'document', op: 'sinds' }
const neemOver = maakOvernemen({ tabel: 'gezien', kolommen })
const huishoudens = [1, 2, 3].map((nummer) => `00000000-0000-4000-8000-00000000000${nummer}`)
const wens = (huishoudenId: string, versie: number, document: unknown = { versie }) => ({
  huishoudenId,
  versie,
  bijdrage: 0,
  document,
  op: '2026-11-28T10:00:00Z',
})

async function staat(): Promise<Record<string, unknown>> {
  const { rows } = await pool.query<{ huishouden: string; versie: string; document: unknown }>(
    'select huishouden, versie, document from gezien',
  )
  return Object.fromEntries(rows.map(({ huishouden, versie, document }) => [huishouden, [Number(versie), document]]))
}

test('whatever comes in whatever order and how often, each household ends at its highest version', async () => {
  const wensen = fc.array(
    fc.record({ wie: fc.constantFrom(...huishoudens), versie: fc.integer({ min: 1, max: 6 }), weg: fc.boolean() }),
    { maxLength: 12 },
  )
  await fc.assert(
    fc.asyncProperty(wensen, async (reeks) => {
      await pool.query('truncate gezien')
      const hoogste: Record<string, [number, unknown]> = {}
      for (const { wie, versie, weg } of reeks) {
        const document = weg ? null : { versie }
        const nieuw = versie > (hoogste[wie]?.[0] ?? 0)
        expect(await neemOver(pool, 'monitor', [wens(wie, versie, document)])).toEqual(nieuw ? [wie] : [])
        if (nieuw) hoogste[wie] = [versie, document]
      }
      expect(await staat()).toEqual(hoogste)
    }),
    { numRuns: 30 },
  )
})

test('the document of an ended right is gone, and no older event brings it back', async () => {
  const [wie] = huishoudens as [string]
  await neemOver(pool, 'monitor', [wens(wie, 1)])
  await neemOver(pool, 'monitor', [wens(wie, 2, null)])
  await neemOver(pool, 'monitor', [wens(wie, 1)])
  expect(await staat()).toEqual({ [wie]: [2, null] })
})

test('who sends keeps that nothing may be sent and which erasure it is, as the newest version says it', async () => {
  const [wie] = huishoudens as [string]
  const ook = { ...kolommen, stil: 'stil', wissing: 'wissing' }
  const zend = maakOvernemen({ tabel: 'verzonden', kolommen: ook })
  const wissing = '00000000-0000-4000-8000-0000000000aa'
  const verzonden = async () => (await pool.query('select versie, stil, wissing from verzonden')).rows
  await zend(pool, 'monitor', [wens(wie, 1)])
  expect(await verzonden()).toEqual([{ versie: '1', stil: false, wissing: null }])
  await zend(pool, 'monitor', [{ ...wens(wie, 3, null), stil: true as const }])
  await zend(pool, 'monitor', [wens(wie, 2)])
  expect(await verzonden()).toEqual([{ versie: '3', stil: true, wissing: null }])
  await zend(pool, 'monitor', [wens(wie, 4)])
  await zend(pool, 'monitor', [{ ...wens(wie, 5, null), wissing }])
  expect(await verzonden()).toEqual([{ versie: '5', stil: false, wissing }])
})

test('a name that is no name of a table or column is refused where the follower is made', () => {
  expect(() => tekstVan({ tabel: 'gezien; drop table gezien', kolommen })).toThrow(/gezien; drop/)
  expect(() => tekstVan({ tabel: 'gezien', kolommen: { ...kolommen, op: 'sinds desc' } })).toThrow(/sinds desc/)
})
