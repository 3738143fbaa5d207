import { randomUUID } from 'node:crypto'
import { startHubOmgeving, totdat } from '@wijkhub/builders/hub'
import { eventTypes, topicProjectie } from '@wijkhub/model'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { maakOvernemen } from './overnemen.ts'
import { volgProjecties, type Gestegen } from './volg-projecties.ts'

const audience = 'cjg'
let omgeving: Awaited<ReturnType<typeof startHubOmgeving>>
type Deps = Awaited<ReturnType<typeof omgeving.deps>>
const gestopt: { stop: () => Promise<void> }[] = []

/** Two followers that share nothing but the log: one keeps several audiences in a table, the other has its own words. */
const wensen = maakOvernemen({
  tabel: 'wens',
  kolommen: {
    audience: 'audience',
    huishouden: 'huishouden_id',
    versie: 'gewenst',
    document: 'inhoud',
    op: 'op',
    bijdrage: 'bijdrage',
  },
  wachtAl: 'gedaan < gewenst',
})
const monitor = maakOvernemen({
  tabel: 'monitor',
  kolommen: { huishouden: 'wie', versie: 'versie', document: 'beeld', op: 'sinds' },
})

beforeAll(async () => {
  omgeving = await startHubOmgeving()
  await omgeving.pool.query('create schema bezorger; create schema meter')
  await omgeving.pool
    .query(`create table bezorger.wens (audience text, huishouden_id uuid, gewenst bigint, inhoud jsonb,
    op timestamptz, bijdrage int, gedaan bigint default 0, primary key (audience, huishouden_id))`)
  await omgeving.pool.query(
    'create table meter.monitor (wie uuid primary key, versie bigint, beeld jsonb, sinds timestamptz, eigen text)',
  )
})
afterEach(() => Promise.all(gestopt.splice(0).map((volging) => volging.stop())))
afterAll(() => omgeving.stop())

async function volg(deps: Deps, groep: string, neemOver: typeof wensen) {
  const gewekt: (Gestegen & { meer: boolean })[] = []
  gestopt.push(
    await volgProjecties(deps, {
      audience,
      groep,
      neemOver,
      wake: async (gestegen, meer) => void gewekt.push(...gestegen.map((wie) => ({ ...wie, meer }))),
    }),
  )
  return gewekt
}

async function publiceer(deps: Deps, huishoudenId: string, versie: number, data: unknown = { versie }, bijdrage = 0) {
  const topic = topicProjectie(audience)
  await deps.outbox.append(deps.pool, [
    {
      topic,
      key: huishoudenId,
      type: eventTypes.projectie,
      id: randomUUID(),
      time: new Date().toISOString(),
      source: 'test',
      attributes: { versie: String(versie), bijdrage: String(bijdrage) },
      data,
    },
  ])
  deps.outbox.wake([{ topic }])
}

async function rij(tabel: string, waar: string, huishoudenId: string): Promise<Record<string, unknown> | undefined> {
  const { rows } = await omgeving.pool.query(`select * from ${tabel} where ${waar} = $1`, [huishoudenId])
  return rows[0]
}
const wensVan = (id: string) => rij('bezorger.wens', 'huishouden_id', id)
const beeldVan = (id: string) => rij('meter.monitor', 'wie', id)

test('two followers of one audience keep their own tables, and an end empties both', async () => {
  const [bezorger, meter] = [await omgeving.deps('bezorger'), await omgeving.deps('meter')]
  const gewekt = await volg(bezorger, 'adapter-cjg', wensen)
  await volg(meter, 'monitor-cjg', monitor)
  const id = randomUUID()
  await publiceer(bezorger, id, 1, { versie: 1 }, 7)
  await totdat(
    () => Promise.all([wensVan(id), beeldVan(id)]),
    ([wens, beeld]) => wens !== undefined && beeld !== undefined,
  )
  expect(await wensVan(id)).toMatchObject({ audience, gewenst: '1', inhoud: { versie: 1 }, bijdrage: 7, gedaan: '0' })
  expect(await beeldVan(id)).toMatchObject({ versie: '1', beeld: { versie: 1 }, eigen: null })
  expect(gewekt).toEqual([{ huishoudenId: id, traceparent: undefined, meer: false }])

  await omgeving.pool.query('update bezorger.wens set gedaan = 1 where huishouden_id = $1', [id])
  await publiceer(bezorger, id, 2, null)
  await totdat(
    () => Promise.all([wensVan(id), beeldVan(id)]),
    ([wens, beeld]) => wens?.['gewenst'] === '2' && beeld?.['versie'] === '2',
  )
  expect([await wensVan(id), await beeldVan(id)]).toMatchObject([{ inhoud: null }, { beeld: null }])
})

test('a new follower begins at the beginning, and what comes again after a failed batch changes nothing', async () => {
  const deps = await omgeving.deps('meter')
  const ids: string[] = Array.from({ length: 20 }, () => randomUUID())
  for (const id of ids) for (const versie of [1, 2]) await publiceer(deps, id, versie)
  await omgeving.pool.query('truncate meter.monitor')
  let keren = 0
  const gewekt = await volg(deps, `nieuw-${randomUUID()}`, async (db, van, rijen) => {
    const gestegen = await monitor(db, van, rijen)
    // Durable, and then the follower dies before its events count as read.
    if (++keren === 1) throw new Error('gestorven')
    return gestegen
  })
  await totdat(
    () => keren,
    (gezien) => gezien >= 2,
  )
  for (const id of ids)
    await totdat(
      () => beeldVan(id),
      (beeld) => beeld?.['versie'] === '2',
    )
  expect(gewekt.filter(({ huishoudenId }) => ids.includes(huishoudenId)).length).toBeLessThanOrEqual(ids.length)
})
