import { randomUUID } from 'node:crypto'
import { startHubOmgeving } from '@wijkhub/builders/hub'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Bericht } from '../adapter.ts'
import { migrateAdapterService } from '../adapter-service.ts'
import { huur } from './overgangen/huur.ts'
import { neemGewenstOver } from './overgangen/neem-gewenst-over.ts'
import { stelUit } from './overgangen/stel-uit.ts'
import { zetOnderweg } from './overgangen/zet-onderweg.ts'

const schema = 'koppelingen'
const audience = 'cjg'
const now = new Date()
let omgeving: Awaited<ReturnType<typeof startHubOmgeving>>
beforeAll(async () => {
  omgeving = await startHubOmgeving()
  await migrateAdapterService({ pool: omgeving.pool, schema })
})
afterAll(() => omgeving.stop())

type Db = Parameters<typeof huur>[0]

const wens = (db: Db, huishoudenId: string, versie: number) =>
  neemGewenstOver(db, audience, [
    { huishoudenId, versie, bijdrage: 0, document: { huishoudenId }, op: now.toISOString() },
  ])

async function gehuurd(db: Db) {
  const [huishoudenId, huurder] = [randomUUID(), randomUUID()]
  await wens(db, huishoudenId, 1)
  const rij = await huur(db, { audience, huishoudenId, huurder, now })
  return { huishoudenId, huurder, rij: rij! }
}

test('a process that runs goes on when the migration of a newer version adds a column', async () => {
  const { pool } = await omgeving.deps(schema)
  const tx = await pool.connect()
  const change = async () =>
    stelUit(tx, (await gehuurd(tx)).rij, { foutcode: 'geen-antwoord', now, wachtMs: 1000, vervalt: false })
  const before = await change()
  await omgeving.pool.query(`alter table ${schema}.koppeling add column later text`)
  const after = await change()
  expect(Object.keys(after)).toEqual(Object.keys(before))
  tx.release()
})

test('a message made of an older wish is never sent: it could undo what the partner told meanwhile', async () => {
  const { pool } = await omgeving.deps(schema)
  const { huishoudenId, huurder, rij } = await gehuurd(pool)
  const bericht: Bericht = {
    soort: 'wijzig',
    formaat: 'proef',
    contentType: 'application/json',
    referentie: randomUUID(),
    inhoud: '{}',
    route: {},
    stand: undefined,
  }
  await wens(pool, huishoudenId, 2)
  expect(await zetOnderweg(pool, rij, { bericht, huurder, now })).toBe(false)
  expect(await zetOnderweg(pool, { ...rij, gewenste_versie: '2' }, { bericht, huurder, now })).toBe(true)
})
