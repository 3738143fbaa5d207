import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { startProefApi } from '../routes/fixtures/proef-api.ts'

const { hub, vraag, stop } = await startProefApi()
afterAll(stop)

const pad = (id: string) => `/wijkbeeld/activiteiten/${id}`
const opgave = { wijk: 'WK039219', naam: 'Formulierenbrigade', leefgebieden: ['Financiën'], sinds: '2026-03-15' }
const leg = (id: string, anders: object = {}, als = 'dock', koppen = {}) =>
  vraag('PUT', pad(id), als, { ...opgave, ...anders }, koppen)

test('an activity is put, changed by who put it or the municipality, and withdrawn; an old version is refused', async () => {
  const id = randomUUID()
  const eerst = await leg(id)
  expect([eerst.status, eerst.kop['etag']]).toEqual([201, '"1"'])
  expect((await leg(id)).kop['etag']).toBe('"1"')
  const later = await leg(id, { tot: '2026-09-01' }, 'gemeente', { 'if-match': '"1"' })
  expect([later.status, later.body.organisatie, later.kop['etag']]).toEqual([200, 'dock', '"2"'])
  expect((await leg(id, {}, 'dock', { 'if-match': '"1"' })).status).toBe(412)
  expect((await leg(id, {}, 'haarlem-effect')).body.code).toBe('niet-uw-woord')
  const weg = await vraag('POST', `${pad(id)}/intrekking`, 'dock', { reden: 'Dubbel' })
  expect(weg.body.ingetrokken).toMatchObject({ door: 'dock', reden: 'Dubbel' })
  expect((await leg(id)).body.code).toBe('activiteit-ingetrokken')
})

test('who has not the role neither reads nor puts; what says who somebody is, is refused with its place', async () => {
  const id = randomUUID()
  for (const als of ['kontext', 'zorgbalans'])
    expect([(await leg(id, {}, als)).status, (await vraag('GET', pad(id), als)).status]).toEqual([403, 403])
  const fout = await leg(id, { omschrijving: 'Bel 06-12345678' })
  expect(fout.body).toMatchObject({ code: 'ongeldige-invoer', fouten: [{ veld: '/omschrijving' }] })
  expect((await vraag('GET', pad(id), 'dock')).status).toBe(404)
})

test('ten who change it at once are ten changes, and none is lost', async () => {
  const id = randomUUID()
  await leg(id)
  const keren = await Promise.all(Array.from({ length: 10 }, (_, keer) => leg(id, { naam: `Brigade ${keer}` })))
  expect(keren.map(({ status }) => status)).toEqual(keren.map(() => 200))
  expect((await vraag('GET', pad(id), 'dock')).kop['etag']).toBe('"11"')
})

test('beside it stands what was told of its questions before and after, and nothing that was not told', async () => {
  const maanden = [
    ['2026-01', 40],
    ['2026-02', null],
    ['2026-03', 90],
    ['2026-04', 20],
    ['2026-05', 10],
  ] as const
  for (const [maand, aantal] of maanden) {
    await hub.pool.query(`insert into registratie.wijkpublicatie values ($1, now())`, [maand])
    await hub.pool.query(`insert into registratie.wijkcijfer values ($1, 'vragen', $2, 'Financiën', $3)`, [
      maand,
      opgave.wijk,
      aantal,
    ])
  }
  const id = randomUUID()
  expect((await leg(id)).body.vragen).toEqual([
    { leefgebied: 'Financiën', ervoor: { maanden: 1, perMaand: 40 }, erna: { maanden: 2, perMaand: 15 } },
  ])
})

test('the list goes page by page, in order of wijk and first day, each once', async () => {
  for (let dag = 10; dag < 70; dag++)
    await leg(randomUUID(), { wijk: dag % 2 ? 'WK039218' : 'WK039220', sinds: `2026-02-${10 + (dag % 18)}` })
  const gezien: { wijk: string; sinds: string; activiteitId: string }[] = []
  for (let na: string | undefined = ''; na !== undefined;) {
    const { body } = await vraag('GET', `/wijkbeeld/activiteiten${na && `?na=${na}`}`, 'dock')
    gezien.push(...body.activiteiten)
    na = body.volgende
  }
  expect(gezien.length).toBeGreaterThan(60)
  expect(new Set(gezien.map(({ activiteitId }) => activiteitId)).size).toBe(gezien.length)
  const plek = gezien.map(({ wijk, sinds, activiteitId }) => `${wijk} ${sinds} ${activiteitId}`)
  expect(plek).toEqual(plek.toSorted())
  const eenWijk = (await vraag('GET', '/wijkbeeld/activiteiten?wijk=WK039218', 'dock')).body.activiteiten
  expect(eenWijk).toHaveLength(30)
})
