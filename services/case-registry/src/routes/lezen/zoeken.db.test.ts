import { randomUUID } from 'node:crypto'
import { aanmeldingKontext, adres } from '@wijkhub/builders'
import { afterAll, expect, test } from 'vitest'
import { startProefApi } from '../fixtures/proef-api.ts'

const { hub, vraag, meldGezinAan, stop } = await startProefApi()
afterAll(stop)

const moeder = aanmeldingKontext.inwoners[0]!
const naam = { geslachtsnaam: moeder.naam.geslachtsnaam! }
const zoek = (als: string, wat: object) => vraag('POST', '/huishoudens/_zoek', als, { doel: 'hulpvraag', ...wat })
const ids = (antwoord: { status: number; body: { huishoudens: { huishoudenId: string }[] } }) => {
  expect(antwoord).toMatchObject({ status: 200 })
  return antwoord.body.huishoudens.map(({ huishoudenId }) => huishoudenId)
}
const log = async () =>
  (
    await hub.pool.query<{ organisatie: string; doel: string; sleutels: string[]; aantal: number }>(
      'select organisatie, doel, sleutels, aantal from registratie.zoekopdracht order by op, id',
    )
  ).rows

test('who is granted finds a household by name, birth date or door; who is not finds nothing, and every search is kept', async () => {
  const { huishoudenId, huisnummer } = await meldGezinAan()
  const deur = { postcode: adres.postcode, huisnummer }
  const gezocht = [{ naam, geboortedatum: moeder.geboortedatum }, { naam, postcode: adres.postcode }, deur]
  for (const wat of gezocht) {
    const gevonden = await zoek('kontext', wat)
    expect(ids(gevonden)).toContain(huishoudenId)
    expect(ids(await zoek('dock', wat))).toEqual([])
  }
  expect(ids(await zoek('kontext', { ...deur, geboortedatum: '1900-01-01' }))).toEqual([])
  const regels = await log()
  expect(regels).toHaveLength(7)
  expect(regels).toContainEqual({
    organisatie: 'dock',
    doel: 'hulpvraag',
    sleutels: ['postcode', 'huisnummer'],
    aantal: 0,
  })
  expect(JSON.stringify(regels)).not.toMatch(new RegExp(`${naam.geslachtsnaam}|${adres.postcode}`))
})

test('a BSN is for who may use one, and with too little nobody is looked for', async () => {
  const was = (await log()).length
  expect(await zoek('kontext', { bsn: '999999357' })).toMatchObject({ body: { code: 'bsn-niet-toegestaan' } })
  expect(await zoek('gemeente', { bsn: '999999357' })).toMatchObject({ status: 200, body: { huishoudens: [] } })
  for (const wat of [{}, { naam }, { postcode: adres.postcode }])
    expect(await zoek('kontext', wat)).toMatchObject({ status: 400, body: { code: 'ongeldige-invoer' } })
  expect(await log()).toHaveLength(was + 1)
})

test('who may not have a secret address does not find anybody by it; who said it does', async () => {
  const { huishoudenId, huisnummer } = await meldGezinAan()
  await vraag('PUT', `/huishoudens/${huishoudenId}/betrokkenheden/dock`, 'kontext', {
    medewerker: { naam: 'Ali' },
    doel: 'Helpen',
    grondslag: { wet: 'Wmo 2015' },
  })
  await hub.pool.query(
    `insert into registratie.betrokkenheid (huishouden_id, organisatie, stand, medewerker, sinds)
     select $1, 'dock', 'toegekend', '{"naam":"Ali"}', '2026-01-01'
     where not exists (select from registratie.betrokkenheid where huishouden_id = $1 and organisatie = 'dock')`,
    [huishoudenId],
  )
  await vraag('PUT', `/huishoudens/${huishoudenId}/adresgeheim`, 'kontext', { welk: 'adres', geheim: true })
  const deur = { postcode: adres.postcode, huisnummer }
  expect(ids(await zoek('kontext', deur))).toContain(huishoudenId)
  expect(ids(await zoek('dock', deur))).toEqual([])
  expect(ids(await zoek('dock', { naam, postcode: adres.postcode }))).toEqual([])
})

test('my households, page by page, by what last changed; one that cannot be shown costs no page', async () => {
  const gezinnen = []
  for (let nummer = 0; nummer < 3; nummer++) gezinnen.push(await meldGezinAan())
  const lijst = async (zoekvraag = '') => ids(await vraag('GET', `/huishoudens${zoekvraag}`, 'kontext'))
  const nieuw = gezinnen.map(({ huishoudenId }) => huishoudenId).toReversed()
  expect((await lijst()).slice(0, 3)).toEqual(nieuw)
  await vraag('POST', `/huishoudens/${nieuw[2]}/doelen`, 'kontext', { omschrijving: 'Rust', leefgebied: 'Financiën' })
  expect((await lijst())[0]).toBe(nieuw[2])
  expect(await lijst('?volgorde=sinds')).toEqual(expect.arrayContaining(nieuw))
  expect(ids(await vraag('GET', '/huishoudens', 'shdh'))).toEqual([])
  expect(await lijst('?team=bestaat-niet')).toEqual([])
  expect(await lijst('?regisseur=bestaat-niet')).toEqual([])
  expect(await lijst(`?medewerkerId=${randomUUID()}`)).toEqual([])
  const { kop } = await vraag('GET', '/huishoudens', 'kontext')
  const opnieuw = await vraag('GET', '/huishoudens', 'kontext', undefined, { 'if-none-match': kop.etag })
  expect(opnieuw.status).toBe(304)
})

test('what is overdue stands first, in the agenda and in the list; of nobody else’s households', async () => {
  const { huishoudenId } = await meldGezinAan()
  const spreekAf = (datum: string) =>
    vraag('POST', `/huishoudens/${huishoudenId}/acties`, 'kontext', { omschrijving: 'Bellen', datum })
  const vroeg = await spreekAf('2031-01-01')
  const laat = await spreekAf('2031-02-01')
  expect([vroeg.status, laat.status]).toEqual([201, 201])
  const agenda = async (zoekvraag = '', als = 'kontext') => (await vraag('GET', `/agenda${zoekvraag}`, als)).body.agenda
  expect(await agenda()).toEqual([
    { huishoudenId, soort: 'actie', id: vroeg.body.actieId, dag: '2031-01-01' },
    { huishoudenId, soort: 'actie', id: laat.body.actieId, dag: '2031-02-01' },
  ])
  expect(await agenda('?tot=2031-01-15')).toHaveLength(1)
  expect(await agenda('?teLaat=ja')).toEqual([])
  expect(await agenda('?wacht=ja')).toEqual([])
  expect(await agenda('', 'dock')).toEqual([])
  expect(ids(await vraag('GET', '/huishoudens?volgorde=dag', 'kontext'))).toEqual([huishoudenId])
  expect(ids(await vraag('GET', '/huishoudens?teLaat=ja', 'kontext'))).toEqual([])
  await hub.pool.query(`update registratie.agenda set dag = '2020-01-01' where id = $1`, [vroeg.body.actieId])
  expect((await agenda('?teLaat=ja'))[0]).toMatchObject({ id: vroeg.body.actieId, teLaat: true })
  const [eerste] = (await vraag('GET', '/huishoudens?teLaat=ja', 'kontext')).body.huishoudens
  expect(eerste).toMatchObject({ huishoudenId, eersteDag: '2020-01-01', teLaat: true })
})

test('why a partner has somebody or not, for who may see that receipt', async () => {
  const { huishoudenId } = await meldGezinAan()
  const waarom = (partner: string, als: string) =>
    vraag('GET', `/huishoudens/${huishoudenId}/leveringen/${partner}/waarom`, als)
  const schuldhulp = await waarom('schuldhulp', 'kontext')
  expect(schuldhulp.status).toBe(200)
  expect(schuldhulp.body.voorwaarden[0]).toBe('het krijgt wie ernaar is verwezen')
  expect(schuldhulp.body.inwoners.length).toBeGreaterThan(0)
  expect(await waarom('bestaat-niet', 'kontext')).toMatchObject({
    status: 404,
    body: { code: 'ontvangstbewijs-onbekend' },
  })
  expect(await waarom('schuldhulp', 'dock')).toMatchObject({ status: 404, body: { code: 'huishouden-onbekend' } })
})
