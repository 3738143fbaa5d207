import { randomUUID } from 'node:crypto'
import { startHubOmgeving } from '@wijkhub/builders/hub'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrateAdapterService } from '../adapter-service.ts'
import { vindHuishouden } from './vind-huishouden.ts'

const schema = 'vind'
const huishoudenId = randomUUID()
const referentie = randomUUID()
let omgeving: Awaited<ReturnType<typeof startHubOmgeving>>
let pool: Awaited<ReturnType<typeof omgeving.deps>>['pool']
beforeAll(async () => {
  omgeving = await startHubOmgeving()
  await migrateAdapterService({ pool: omgeving.pool, schema })
  pool = (await omgeving.deps(schema)).pool
})
afterAll(() => omgeving.stop())

const vind = (vindplaats: Parameters<typeof vindHuishouden>[2]['vindplaats']) =>
  vindHuishouden(pool, 'cjg', { vindplaats, ontvangenOp: new Date() })

async function mediaan(): Promise<number> {
  const tijden: number[] = []
  for (let keer = 0; keer < 60; keer++) {
    const begin = performance.now()
    await vind({ nummer: keer % 2 ? 'BEKEND' : 'ONBEKEND' })
    tijden.push(performance.now() - begin)
  }
  return tijden.toSorted((a, b) => a - b)[30]!
}

test('E21: with 6,000 households waiting a message finds its household as fast as with none', async () => {
  await pool.query(`insert into koppeling_nummer values ('cjg', 'BEKEND', $1)`, [huishoudenId])
  const leeg = await mediaan()
  // Made after this message came in, so that each of them had to be looked at to know that none explains the number.
  await pool.query(
    `insert into koppeling (audience, huishouden_id, gewenst, gewenste_versie, gewenst_op, onderweg)
     select audience, gen_random_uuid(), '{}', 1, now(), jsonb_build_object('referentie', gen_random_uuid())
     from generate_series(1, 3000), unnest(array['cjg', 'jeugdhulp']) as audience`,
  )
  await pool.query(
    `insert into uitgaand_bericht (referentie, audience, huishouden_id, versie, soort, inhoud, gemaakt_op, bijgewerkt_op)
     select (onderweg ->> 'referentie')::uuid, audience, huishouden_id, 1, 'x', '', now() + interval '1 day', now() from koppeling`,
  )
  expect(await mediaan()).toBeLessThan(3 * leeg + 1)
})

test('a household is found by each of its keys; what is no key finds nothing, and may still be on its way', async () => {
  await pool.query(
    `insert into koppeling (audience, huishouden_id, gewenst_op) values ('cjg', $1, now()) on conflict do nothing`,
    [huishoudenId],
  )
  await pool.query(
    `insert into uitgaand_bericht (referentie, audience, huishouden_id, versie, soort, inhoud, gemaakt_op, bijgewerkt_op)
     values ($1, 'cjg', $2, 1, 'x', '', now() - interval '1 second', now())`,
    [referentie, huishoudenId],
  )
  expect(await vind({ huishoudenId })).toEqual({ huishoudenId, onderweg: false })
  expect(await vind({ referentie })).toEqual({ huishoudenId, onderweg: false })
  expect(await vind({ huishoudenId: 'geen uuid' })).toEqual({ huishoudenId: undefined, onderweg: true })
  expect(await vind({ referentie: "'; drop" })).toEqual({ huishoudenId: undefined, onderweg: true })
  expect(await vind({ referentie: randomUUID() })).toEqual({ huishoudenId: undefined, onderweg: true })
  expect(await vind({ nummer: 'NOG-ONBEKEND' })).toEqual({ huishoudenId: undefined, onderweg: true })
})
