import { dagenNa, dagInNederland } from '@wijkhub/model'
import { afterAll, expect, test } from 'vitest'
import { startProefApi } from '../fixtures/proef-api.ts'

const { vraag, meldGezinAan, proef, stop } = await startProefApi()
afterAll(stop)

const vandaag = dagInNederland(new Date())
const woorden = 'Zij valt vaak en zegt het niemand'

test('a conversation with its term, its report and what she said of it; of another organisation nobody hears the words', async () => {
  const { huishoudenId, aanmelding } = await meldGezinAan()
  const pad = `/huishoudens/${huishoudenId}`
  await proef.meldAan('gemeente', { ...aanmelding, bronrecordId: 'GEM-1' })
  await proef.kenToe('gemeente', huishoudenId)
  const inwonerId = Object.keys((await vraag('GET', pad, 'kontext')).body.inwoners)[0]!
  const inhoud = {
    inwonerId,
    gemeldOp: vandaag,
    leefgebieden: ['Huisvesting'],
    gewezenOp: { eigenPlan: vandaag, clientondersteuning: vandaag },
  }
  const begonnen = await vraag('POST', `${pad}/onderzoeken`, 'kontext', inhoud)
  expect(begonnen.status).toBe(201)
  const { onderzoekId } = begonnen.body
  const agenda = async (als: string) => (await vraag('GET', '/agenda', als)).body.agenda as object[]
  expect(await agenda('kontext')).toMatchObject([{ soort: 'onderzoek', id: onderzoekId, dag: dagenNa(vandaag, 42) }])
  expect(await agenda('gemeente')).toEqual([])

  const een = `${pad}/onderzoeken/${onderzoekId}`
  const verslag = { tekst: woorden, gegevenOp: vandaag }
  const teVroeg = await vraag('PUT', `${een}/verslag`, 'kontext', verslag)
  expect([teVroeg.status, teVroeg.body.code]).toEqual([409, 'gesprek-niet-gevoerd'])
  const gesprek = { op: vandaag, deelnemers: ['inwoner', 'netwerk'] }
  expect((await vraag('PUT', een, 'kontext', { ...inhoud, gesprek })).status).toBe(200)
  expect((await vraag('PUT', `${een}/verslag`, 'kontext', verslag)).status).toBe(200)
  expect((await vraag('PUT', `${een}/reactie`, 'kontext', { op: vandaag, akkoord: true })).status).toBe(200)
  expect(await agenda('kontext')).toEqual([])

  expect((await vraag('GET', pad, 'kontext')).body.onderzoeken[onderzoekId]).toMatchObject({ verslag, gesprek })
  const ander = await vraag('GET', pad, 'gemeente')
  expect(ander.body.onderzoeken[onderzoekId]).toEqual({
    inwonerId,
    organisatie: 'kontext',
    gemeldOp: vandaag,
    uiterlijk: dagenNa(vandaag, 42),
  })
  for (const deel of ['', '/tijdlijn', `/geschiedenis/${vandaag}`])
    expect(JSON.stringify((await vraag('GET', `${pad}${deel}`, 'gemeente')).body)).not.toContain(woorden)
  const { regels } = (await vraag('GET', `${pad}/tijdlijn`, 'kontext')).body
  expect(JSON.stringify(regels)).toContain('Het verslag van het onderzoek is gegeven aan')

  const nooit = await vraag('PUT', `${pad}/onderzoeken/${huishoudenId}/verslag`, 'gemeente', verslag)
  const zijn = await vraag('PUT', `${een}/verslag`, 'gemeente', verslag)
  expect([zijn.status, zijn.body.code, zijn.body.detail]).toEqual([404, nooit.body.code, nooit.body.detail])
  expect((await vraag('POST', `${een}/intrekking`, 'kontext', { reden: 'Vergist' })).status).toBe(200)
  expect(JSON.stringify((await vraag('GET', pad, 'kontext')).body)).not.toContain(woorden)
})
