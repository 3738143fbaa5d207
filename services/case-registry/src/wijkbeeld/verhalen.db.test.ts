import { randomUUID } from 'node:crypto'
import { dagenNa, dagInNederland } from '@wijkhub/model'
import { afterAll, expect, test } from 'vitest'
import { eindigVerhalen } from '../bewaren/eindig-verhalen.ts'
import { startProefApi } from '../routes/fixtures/proef-api.ts'

const { hub, proef, vraag, meldGezinAan, stop } = await startProefApi()
afterAll(stop)

const pad = (id: string) => `/wijkbeeld/verhalen/${id}`
const inhoud = { wijk: 'WK039219', leefgebieden: ['Financiën'], tekst: 'Samen sorteren scheelt ieder zorgen.' }
const sam = { naam: 'Sam' }
const schrijf = (id: string, anders: object = {}, als = 'dock') =>
  vraag('PUT', pad(id), als, { ...inhoud, medewerker: sam, ...anders })
const lees = (id: string, anders: object = {}, als = 'dock') =>
  vraag('POST', `${pad(id)}/oordeel`, als, { akkoord: true, medewerker: { naam: 'Noor' }, ...anders })
const lijst = async (als: string, stand = 'getoond') =>
  (await vraag('GET', `/wijkbeeld/verhalen?stand=${stand}`, als)).body.verhalen as { verhaalId: string }[]
const staat = async (id: string, als: string, stand?: string) =>
  (await lijst(als, stand)).some(({ verhaalId }) => verhaalId === id)

test('it waits for a second person, and only then others read it; who wrote it is told to nobody', async () => {
  const id = randomUUID()
  const geschreven = await schrijf(id)
  expect([geschreven.status, geschreven.body.stand]).toEqual([201, 'wacht'])
  expect([await staat(id, 'haarlem-effect'), await staat(id, 'haarlem-effect', 'wacht')]).toEqual([false, false])
  expect([await staat(id, 'dock', 'wacht'), await staat(id, 'gemeente', 'wacht')]).toEqual([true, true])
  expect((await lees(id, { medewerker: sam })).body.code).toBe('zelf-geschreven')
  expect((await lees(id, {}, 'haarlem-effect')).body.code).toBe('verhaal-onbekend')
  expect((await lees(id)).body.stand).toBe('getoond')
  expect(await staat(id, 'haarlem-effect')).toBe(true)
  expect(JSON.stringify(await lijst('haarlem-effect'))).not.toMatch(/dock sam|noor|schrijver/i)
  expect((await schrijf(id)).kop['etag']).toBe('"2"')
  await schrijf(id, { tekst: 'Anders verteld.' })
  expect(await staat(id, 'haarlem-effect')).toBe(false)
  await lees(id)
  expect((await vraag('POST', `${pad(id)}/intrekking`, 'dock', { reden: 'Klopt niet' })).status).toBe(200)
  expect(await staat(id, 'haarlem-effect')).toBe(false)
})

test('a name of somebody the organisation can read is refused, of somebody it cannot it is for the second to see', async () => {
  const { huishoudenId, aanmelding } = await meldGezinAan()
  const { voornamen } = aanmelding.inwoners[0]!.naam as { voornamen: string }
  const tekst = `Toen kwam ${voornamen.split(' ')[0]!.toLowerCase()} binnen met een tas vol post.`
  const id = randomUUID()
  expect((await schrijf(id, { tekst })).status).toBe(201)
  // The municipality is no part of that household either; once Dock is, it knows the name.
  await proef.meldAan('dock', { ...aanmelding, bronrecordId: 'DOCK-1' })
  await proef.kenToe('dock', huishoudenId)
  const ander = await schrijf(randomUUID(), { tekst })
  expect(ander.body).toMatchObject({ code: 'ongeldige-invoer', fouten: [{ veld: '/tekst' }] })
  expect(JSON.stringify(ander.body).toLowerCase()).not.toContain(voornamen.split(' ')[0]!.toLowerCase())
  expect((await lees(id)).body).toMatchObject({ code: 'ongeldige-invoer', fouten: [{ veld: '/akkoord' }] })
  expect((await lees(id, { akkoord: false, reden: 'Een naam' })).body.stand).toBe('afgewezen')
})

test('a refusal tells nobody that somebody is there whom the organisation does not read of', async () => {
  const { huishoudenId, aanmelding, id } = await meldGezinAan()
  const weg = aanmelding.inwoners.find(({ bronpersoonId }) => bronpersoonId === 'oma')!
  const { status } = await vraag('POST', `/huishoudens/${huishoudenId}/inwoners/${id['oma']}/vertrek`, 'kontext', {
    per: dagenNa(dagInNederland(new Date()), -3),
    reden: 'overig',
  })
  expect(status).toBe(200)
  const inwoners = aanmelding.inwoners.filter((inwoner) => inwoner !== weg)
  await proef.meldAan('haarlem-effect', { ...aanmelding, inwoners, bronrecordId: 'HE-1', vragen: [], zrm: [] })
  await proef.kenToe('haarlem-effect', huishoudenId)
  const noem = (voornamen: string) =>
    schrijf(randomUUID(), { tekst: `Toen kwam ${voornamen.split(' ')[0]} binnen met post.` }, 'haarlem-effect')
  expect((await noem(weg.naam.voornamen!)).status).toBe(201)
  expect((await noem(inwoners[0]!.naam.voornamen!)).status).toBe(400)
})

test('who has not the role has no way to it; what says how to reach somebody is refused', async () => {
  expect((await schrijf(randomUUID(), {}, 'kontext')).status).toBe(403)
  expect((await vraag('GET', '/wijkbeeld/verhalen', 'kontext')).status).toBe(403)
  expect((await schrijf(randomUUID(), { tekst: 'Zij woont op 2035 AB' })).status).toBe(400)
})

test('a story is there as long as its term', async () => {
  await schrijf(randomUUID())
  await hub.pool.query(`update registratie.wijkverhaal set gewijzigd_op = now() - interval '20 years'`)
  const aantal = await proef.aantal('wijkverhaal')
  expect(aantal).toBeGreaterThan(0)
  expect(await eindigVerhalen.eindig(proef.registry.pool, { voor: new Date(), hoogstens: 1000 })).toBe(aantal)
  expect(await proef.aantal('wijkverhaal')).toBe(0)
})
