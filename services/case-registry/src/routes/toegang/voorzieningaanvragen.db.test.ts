import { inrichting } from '@wijkhub/builders/haarlem'
import { dagenNa, dagInNederland } from '@wijkhub/model'
import { afterAll, expect, test } from 'vitest'
import { startProefApi } from '../fixtures/proef-api.ts'

const { vraag, meldGezinAan, metInrichting, stop } = await startProefApi()
afterAll(stop)

const vandaag = dagInNederland(new Date())
const woorden = 'Zij valt vaak en zegt het niemand'
const bo = { medewerker: { naam: 'Bo Verzonnen' } }

/** A family of Kontext's regie with a report, and an application that rests on it; who decides is not involved. */
async function aangevraagd() {
  const { huishoudenId } = await meldGezinAan()
  const pad = `/huishoudens/${huishoudenId}`
  // Where there is no regisseur the municipality decides who is involved; here Kontext does.
  expect((await vraag('PUT', `${pad}/regisseur`, 'kontext', { medewerker: { naam: 'Jan' } })).status).toBe(200)
  const inwonerId = Object.keys((await vraag('GET', pad, 'kontext')).body.inwoners)[0]!
  const onderzoek = await vraag('POST', `${pad}/onderzoeken`, 'kontext', {
    inwonerId,
    gemeldOp: vandaag,
    gesprek: { op: vandaag, deelnemers: ['inwoner'] },
    leefgebieden: [],
    gewezenOp: {},
  })
  const { onderzoekId } = onderzoek.body
  const opgave = { soort: 'wmo-maatwerk', inwonerId, onderzoekId, product: 'begeleiding', ingediendOp: vandaag }
  const teVroeg = await vraag('POST', `${pad}/voorzieningaanvragen`, 'kontext', opgave)
  expect([teVroeg.status, teVroeg.body.code]).toEqual([409, 'onderzoek-loopt-nog'])
  const verslag = { tekst: woorden, gegevenOp: vandaag }
  await vraag('PUT', `${pad}/onderzoeken/${onderzoekId}/verslag`, 'kontext', verslag)
  const ingediend = await vraag('POST', `${pad}/voorzieningaanvragen`, 'kontext', opgave)
  expect(ingediend.status).toBe(201)
  const id = ingediend.body.voorzieningaanvraagId as string
  return { huishoudenId, pad, inwonerId, onderzoekId, id, een: `${pad}/voorzieningaanvragen/${id}` }
}
const wachtend = async (als: string) =>
  (await vraag('GET', '/voorzieningaanvragen', als)).body.voorzieningaanvragen as Record<string, unknown>[]

test('who decides hears what kind waits, and reads for whom and the report only when it takes it up; its decision comes back', async () => {
  const { huishoudenId, pad, inwonerId, onderzoekId, id, een } = await aangevraagd()
  expect(await wachtend('gemeente')).toEqual([
    {
      huishoudenId,
      voorzieningaanvraagId: id,
      soort: 'wmo-maatwerk',
      van: { organisatie: 'kontext' },
      ingediendOp: vandaag,
      beslisUiterlijk: dagenNa(vandaag, 14),
    },
  ])
  for (const als of ['kontext', 'dock']) expect(await wachtend(als)).toEqual([])
  for (const deel of ['', '/tijdlijn', '/leveringen'])
    expect([deel, (await vraag('GET', `${pad}${deel}`, 'gemeente')).status]).toEqual([deel, 404])
  for (const als of ['dock', 'kontext']) expect((await vraag('POST', `${een}/behandeling`, als, bo)).status).toBe(404)

  expect((await vraag('POST', `${een}/behandeling`, 'gemeente', bo)).status).toBe(200)
  expect(await wachtend('gemeente')).toEqual([])
  const gelezen = (await vraag('GET', pad, 'gemeente')).body
  expect(gelezen.inwoners).toHaveProperty(inwonerId)
  expect(gelezen.onderzoeken[onderzoekId].verslag.tekst).toBe(woorden)
  const agenda = (await vraag('GET', '/agenda', 'gemeente')).body.agenda
  expect(agenda).toMatchObject([{ soort: 'voorzieningaanvraag', id, dag: dagenNa(vandaag, 14) }])

  const verlening = { product: 'begeleiding', vorm: 'in-natura', van: vandaag, totEnMet: dagenNa(vandaag, 365) }
  const beslissing = { uitkomst: 'toegekend', op: vandaag, verlening }
  expect((await vraag('PUT', `${een}/beslissing`, 'kontext', beslissing)).status).toBe(404)
  expect((await vraag('PUT', `${een}/beslissing`, 'gemeente', beslissing)).status).toBe(200)
  const terug = (await vraag('GET', pad, 'kontext')).body.voorzieningaanvragen[id]
  expect(terug).toMatchObject({
    stand: 'toegekend',
    beslissing: { verlening, bezwaarTotEnMet: dagenNa(vandaag, 42) },
  })
  const { regels } = (await vraag('GET', `${pad}/tijdlijn`, 'kontext')).body
  expect(JSON.stringify(regels)).toContain('is beslist: toegekend.')
})

test('taken back before it was taken up it was never there for who would have decided; after, its file closes again', async () => {
  const nooit = await aangevraagd()
  expect((await vraag('POST', `${nooit.een}/intrekking`, 'kontext', { reden: 'Toch niet' })).status).toBe(200)
  const weg = await aangevraagd()
  expect((await vraag('POST', `${weg.een}/behandeling`, 'gemeente', bo)).status).toBe(200)
  expect((await vraag('POST', `${weg.een}/intrekking`, 'kontext', { reden: 'Toch niet' })).status).toBe(200)
  expect(await wachtend('gemeente')).toEqual([])
  const { huishoudenId } = await meldGezinAan()
  const vreemd = `/huishoudens/${huishoudenId}/voorzieningaanvragen/${huishoudenId}/behandeling`
  const onbekend = await vraag('POST', vreemd, 'gemeente', bo)
  for (const { pad, een } of [nooit, weg]) {
    expect((await vraag('GET', pad, 'gemeente')).status).toBe(404)
    const nog = await vraag('POST', `${een}/behandeling`, 'gemeente', bo)
    expect([nog.status, nog.body.code]).toEqual([onbekend.status, onbekend.body.code])
  }
})

test('an application of who is not involved any more waits for nobody; late is told', async () => {
  const wieBeslist = { ...inrichting.wieBeslist['wmo-maatwerk']!, dagen: 1 }
  const { pad, id } = await aangevraagd()
  expect((await wachtend('gemeente')).some((rij) => rij['voorzieningaanvraagId'] === id)).toBe(true)
  await vraag('POST', `${pad}/betrokkenheden/kontext/einde`, 'kontext', { reden: 'Klaar' })
  expect((await wachtend('gemeente')).some((rij) => rij['voorzieningaanvraagId'] === id)).toBe(false)

  await metInrichting({ ...inrichting, wieBeslist: { 'wmo-maatwerk': wieBeslist } })
  const later = await meldGezinAan()
  const hier = `/huishoudens/${later.huishoudenId}`
  await vraag('PUT', `${hier}/regisseur`, 'kontext', { medewerker: { naam: 'Jan' } })
  const inwonerId = Object.keys((await vraag('GET', hier, 'kontext')).body.inwoners)[0]!
  const gemeldOp = dagenNa(vandaag, -60)
  const onderzoek = await vraag('POST', `${hier}/onderzoeken`, 'kontext', {
    inwonerId,
    gemeldOp,
    leefgebieden: [],
    gewezenOp: {},
  })
  const opgave = { soort: 'wmo-maatwerk', inwonerId, onderzoekId: onderzoek.body.onderzoekId, ingediendOp: gemeldOp }
  expect((await vraag('POST', `${hier}/voorzieningaanvragen`, 'kontext', opgave)).status).toBe(201)
  expect(await wachtend('gemeente')).toMatchObject([{ teLaat: true, beslisUiterlijk: dagenNa(gemeldOp, 1) }])
  const jeugd = await vraag('POST', `${hier}/voorzieningaanvragen`, 'kontext', { ...opgave, soort: 'jeugdhulp' })
  expect([jeugd.status, jeugd.body.fouten[0].veld]).toEqual([400, '/soort'])
})
