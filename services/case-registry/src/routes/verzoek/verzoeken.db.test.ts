import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { voegHuishoudensSamen } from '../../samenvoegen/voeg-huishoudens-samen.ts'
import { startProefApi } from '../fixtures/proef-api.ts'

const { hub, proef, vraag, meldGezinAan, stop } = await startProefApi()
afterAll(stop)

const anna = { naam: 'Anna Behandelaar' }
const { huishoudenId, id } = await meldGezinAan()
const opgave = {
  soort: 'inzage',
  huishoudenId,
  inwonerId: id['moeder']!,
  gevraagdDoor: { wie: 'zelf' },
  ontvangenOp: '2026-11-20',
}
const ontvang = (als: string, verzoekId: string = randomUUID(), anders: object = {}) =>
  vraag('PUT', `/verzoeken/${verzoekId}`, als, { ...opgave, ...anders })

test('who decides in the household handles it; who is granted there, or is a stranger, hears that there is none', async () => {
  const { status, body, kop } = await ontvang('gemeente')
  expect([status, body.stand, body.uiterlijk]).toEqual([201, 'ontvangen', '2026-12-20'])
  const pad = `/verzoeken/${body.verzoekId}`
  expect((await vraag('GET', pad, 'gemeente')).body).toEqual(body)
  expect((await vraag('GET', '/verzoeken', 'gemeente')).body.verzoeken).toContainEqual(body)
  for (const als of ['kontext', 'dock']) {
    for (const weg of [pad, `/verzoeken/${randomUUID()}`])
      expect([als, (await vraag('GET', weg, als)).body.code]).toEqual([als, 'verzoek-onbekend'])
    const doe = await vraag('POST', `${pad}/behandeling`, als, { medewerker: anna })
    expect([doe.status, doe.body.code]).toEqual([404, 'verzoek-onbekend'])
    expect((await vraag('GET', '/verzoeken', als)).body).toEqual({ verzoeken: [] })
    expect((await vraag('GET', '/agenda', als)).body).not.toHaveProperty('verzoeken')
  }
  expect((await ontvang('kontext')).body.code, 'granted, and decides nothing').toBe('geen-beslisser')
  expect((await ontvang('dock')).body.code).toBe('huishouden-onbekend')
  expect((await ontvang('dock', randomUUID(), { huishoudenId: randomUUID() })).body.code).toBe('huishouden-onbekend')
  expect((await vraag('GET', '/agenda', 'gemeente')).body.verzoeken).toContainEqual({
    verzoekId: body.verzoekId,
    soort: 'inzage',
    uiterlijk: '2026-12-20',
  })
  expect((await vraag('GET', '/agenda?teLaat=ja', 'gemeente')).body).not.toHaveProperty('verzoeken')
  expect(kop.etag).toBe('"1"')
})

test('it goes with the regie, and with the file when the household goes up in another; who answers for privacy handles it too', async () => {
  const { body } = await ontvang('gemeente')
  const pad = `/verzoeken/${body.verzoekId}`
  const aanwijzing = { medewerker: { naam: 'Kim de Regisseur' } }
  expect((await vraag('GET', pad, 'kontext')).body.code).toBe('verzoek-onbekend')
  await proef.opdracht('kontext', huishoudenId, { soort: 'benoem-regisseur', aanwijzing })
  for (const als of ['kontext', 'gemeente']) expect((await vraag('GET', pad, als)).body.verzoekId).toBe(body.verzoekId)
  expect((await vraag('GET', '/verzoeken?soort=inzage', 'kontext')).body.verzoeken.length).toBeGreaterThan(0)
  expect((await vraag('GET', '/verzoeken?soort=wissing', 'kontext')).body.verzoeken).toEqual([])

  const [blijft, gaatOp] = [await meldGezinAan(), await meldGezinAan()]
  const over = { huishoudenId: gaatOp.huishoudenId, inwonerId: gaatOp.id['moeder']! }
  const ervoor = (await ontvang('gemeente', randomUUID(), over)).body
  const samen = await voegHuishoudensSamen(proef.registry, proef.handeling('gemeente'), {
    huishoudenId: blijft.huishoudenId,
    samenvoeging: { huishoudenId: gaatOp.huishoudenId, adres: 'blijft', regisseur: 'blijft' },
  })
  expect(samen).toHaveProperty('antwoord')
  await proef.opdracht('kontext', blijft.huishoudenId, { soort: 'benoem-regisseur', aanwijzing })
  const van = `/verzoeken/${ervoor.verzoekId}`
  expect((await vraag('GET', van, 'kontext')).body.stand).toBe('ontvangen')
  expect((await vraag('POST', `${van}/behandeling`, 'kontext', { medewerker: anna })).body.stand).toBe('in-behandeling')
  expect((await vraag('GET', '/verzoeken', 'kontext')).body.verzoeken).toContainEqual(
    expect.objectContaining({ verzoekId: ervoor.verzoekId, huishoudenId: gaatOp.huishoudenId }),
  )
})

test('from taken up to answered and opened again, each step once and kept in order', async () => {
  const { body } = await ontvang('kontext')
  const pad = `/verzoeken/${body.verzoekId}`
  const doe = (wat: string, inhoud: object, kop: object = {}) => vraag('POST', `${pad}/${wat}`, 'kontext', inhoud, kop)
  expect((await doe('besluit', { uitkomst: 'ingewilligd' })).body.code).toBe('verzoek-niet-in-behandeling')
  const tegelijk = await Promise.all(Array.from({ length: 4 }, () => doe('behandeling', { medewerker: anna })))
  expect(tegelijk.map(({ status, body: { versie } }) => [status, versie])).toEqual(tegelijk.map(() => [200, 2]))
  expect((await doe('besluit', { uitkomst: 'ingewilligd' })).body.code).toBe('identiteit-niet-vastgesteld')
  expect((await doe('besluit', { uitkomst: 'afgewezen' })).body.fouten[0].veld).toBe('/motivering')
  const identiteit = { wijze: 'document-gezien' }
  expect((await vraag('PATCH', pad, 'kontext', { identiteit })).body.identiteit).toEqual(identiteit)
  expect((await doe('besluit', { uitkomst: 'ingewilligd' }, { 'if-match': '"1"' })).status).toBe(412)
  expect((await doe('besluit', { uitkomst: 'ingewilligd' }, { 'if-match': '"3"' })).body.stand).toBe('ingewilligd')
  expect((await vraag('GET', '/verzoeken', 'kontext')).body.verzoeken).not.toContainEqual(
    expect.objectContaining({ verzoekId: body.verzoekId }),
  )
  expect((await vraag('GET', '/verzoeken?stand=ingewilligd', 'kontext')).body.verzoeken).toHaveLength(1)
  expect((await doe('heropening', { reden: 'Toch niet alles' })).body.stand).toBe('ontvangen')
  const { rows } = await hub.pool.query(
    'select soort from registratie.verzoekfeit where verzoek_id = $1 order by volgnummer',
    [body.verzoekId],
  )
  expect(rows.map(({ soort }: { soort: string }) => soort)).toEqual([
    'verzoek-ontvangen',
    'verzoek-in-behandeling',
    'identiteit-vastgesteld',
    'verzoek-besloten',
    'verzoek-heropend',
  ])
})

test('nothing of a request goes to a partner, on a topic or in the household', async () => {
  await ontvang('kontext', randomUUID(), { wat: 'Mijn geheime vraag Kwispelstaart' })
  for (const tabel of ['registratie.huishouden', 'registratie.feit', 'registratie.projectie', 'eventlog.outbox']) {
    const { rows } = await hub.pool.query(`select 1 from ${tabel} t where to_jsonb(t)::text ~ 'Kwispelstaart'`)
    expect([tabel, rows]).toEqual([tabel, []])
  }
})
