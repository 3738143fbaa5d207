import { randomUUID } from 'node:crypto'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { startProefApi } from './fixtures/proef-api.ts'

const { hub, vraag, meldGezinAan, stop } = await startProefApi()
afterAll(stop)
const { huishoudenId, id } = await meldGezinAan()
const pad = `/huishoudens/${huishoudenId}`
beforeEach(() => hub.pool.query('delete from logboek.regel'))

interface Gelogd {
  [kolom: string]: unknown
  huishoudens: string[]
  betrokkenen: string[]
}
const gelogd = async () =>
  (
    await hub.pool.query<Gelogd>(
      `select verwerking, handeling, status, organisatie, medewerker, reden, doel, huishoudens, betrokkenen, velden, versie,
         aantal, weigering from logboek.regel order by xid, nr`,
    )
  ).rows

test('who reads a household leaves a line with the residents that were shown, also where nothing had changed', async () => {
  const { kop } = await vraag('GET', pad, 'kontext')
  const nogEens = await vraag('GET', pad, 'kontext', undefined, { 'if-none-match': String(kop.etag) })
  expect(nogEens.status).toBe(304)
  const [regel, ongewijzigd, ...meer] = await gelogd()
  expect(meer).toEqual([])
  expect(regel).toMatchObject({
    verwerking: 'huishouden-lezen',
    handeling: 'lezen',
    status: 'Ok',
    organisatie: 'kontext',
    doel: 'kontext',
    huishoudens: [huishoudenId],
    weigering: null,
  })
  expect(new Set(regel!.betrokkenen)).toEqual(new Set(Object.values(id)))
  expect(regel!['velden']).toContain('inwoners.naam')
  expect(ongewijzigd).toMatchObject({ status: 'Ok', huishoudens: [huishoudenId] })
})

test('known or not: the line is the same but for the id that was asked', async () => {
  const onbekend = randomUUID()
  for (const een of [huishoudenId, onbekend])
    expect((await vraag('GET', `/huishoudens/${een}`, 'dock')).status).toBe(404)
  const [hier, nergens] = await gelogd()
  expect(hier).toMatchObject({ status: 'Unset', weigering: 'huishouden-onbekend', betrokkenen: [], velden: [] })
  expect(hier!.huishoudens).toEqual([huishoudenId])
  expect(nergens).toEqual({ ...hier, huishoudens: [onbekend] })
})

test('a page of a list is one line, and so is a search that found nobody; what was searched for stands nowhere', async () => {
  await vraag('GET', '/huishoudens', 'kontext')
  const zoek = { doel: 'overleg', naam: { geslachtsnaam: 'Verzonnen' }, geboortedatum: '1980-01-01' }
  expect((await vraag('POST', '/huishoudens/_zoek', 'kontext', zoek)).status).toBe(200)
  const [lijst, gezocht, ...meer] = await gelogd()
  expect(meer).toEqual([])
  expect(lijst).toMatchObject({ verwerking: 'huishoudens-zoeken', aantal: 1, huishoudens: [huishoudenId] })
  expect(gezocht).toMatchObject({ aantal: 0, reden: 'overleg', betrokkenen: [] })
  expect(JSON.stringify([lijst, gezocht])).not.toMatch(/Verzonnen|1980/)
})

test('no line, no answer: whoever cannot be accounted for is shown nothing', async () => {
  await hub.pool.query('alter table logboek.regel add constraint vol check (false) not valid')
  try {
    for (const waar of [pad, '/huishoudens', `${pad}/tijdlijn`, `${pad}/plan/document`]) {
      const { status, kop, body } = await vraag('GET', waar, 'kontext')
      expect([waar, status, body.code, kop.etag]).toEqual([waar, 503, 'niet-beschikbaar', undefined])
    }
    // Nor that it is not there.
    expect((await vraag('GET', `/huishoudens/${randomUUID()}`, 'dock')).status).toBe(503)
  } finally {
    await hub.pool.query('alter table logboek.regel drop constraint vol')
  }
  expect((await vraag('GET', pad, 'kontext')).status).toBe(200)
})
