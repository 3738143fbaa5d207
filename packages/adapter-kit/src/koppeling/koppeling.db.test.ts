import { randomUUID } from 'node:crypto'
import { startHubOmgeving } from '@wijkhub/builders/hub'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Bericht } from '../adapter.ts'
import { migrateAdapterService } from '../adapter-service.ts'
import { lease } from './overgangen/lease.ts'
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

type Db = Parameters<typeof lease>[0]

const wens = (db: Db, huishoudenId: string, versie: number) =>
  neemGewenstOver(db, audience, [
    { huishoudenId, versie, bijdrage: 0, document: { huishoudenId }, op: now.toISOString() },
  ])

async function leased(db: Db) {
  const [huishoudenId, holder] = [randomUUID(), randomUUID()]
  await wens(db, huishoudenId, 1)
  const rij = await lease(db, { audience, huishoudenId, holder, now })
  return { huishoudenId, holder, rij: rij! }
}

test('a process that runs goes on when the migration of a newer version adds a column', async () => {
  const { pool } = await omgeving.deps(schema)
  const tx = await pool.connect()
  const change = async () =>
    stelUit(tx, (await leased(tx)).rij, { foutcode: 'geen-antwoord', now, wachtMs: 1000, vervalt: false })
  const before = await change()
  await omgeving.pool.query(`alter table ${schema}.koppeling add column later text`)
  const after = await change()
  expect(Object.keys(after)).toEqual(Object.keys(before))
  tx.release()
})

test('a message made of an older wish is never sent: it could undo what the partner told meanwhile', async () => {
  const { pool } = await omgeving.deps(schema)
  const { huishoudenId, holder, rij } = await leased(pool)
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
  expect(await zetOnderweg(pool, rij, { bericht, holder, now, dienst: 'proef' })).toBe(false)
  expect(await zetOnderweg(pool, { ...rij, gewenste_versie: '2' }, { bericht, holder, now, dienst: 'proef' })).toBe(
    true,
  )
})
