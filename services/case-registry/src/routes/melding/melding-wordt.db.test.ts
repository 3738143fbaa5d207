import { randomUUID } from 'node:crypto'
import { inrichting } from '@wijkhub/builders'
import { afterAll, expect, test } from 'vitest'
import { startProefApi } from '../fixtures/proef-api.ts'
import { erbij, jan, meldingen, melding } from '../fixtures/proef-melding.ts'

const { hub, proef, vraag, metInrichting, meldGezinAan, stop } = await startProefApi()
afterAll(stop)
const { meld, lees, doe } = meldingen(vraag)
const leden = new Set(['kontext', 'zorgbalans'])
await metInrichting({ ...inrichting, teamledenVan: (naam) => (naam === 'schalkwijk-1' ? leden : new Set()) })

/** Each at a door and under a name of its own. */
let huisnummer = 100
async function meldAnders(als = 'gemeente', adres: object = {}) {
  huisnummer++
  const geslachtsnaam = `Bedacht${'abcdefghijklmnopqrst'[huisnummer - 101]}`
  const personen = melding.personen.map((een) => ({ ...een, naam: { ...een.naam, geslachtsnaam } }))
  return meld(als, { personen, adres: { ...melding.adres, huisnummer, ...adres } })
}
const tijdlijn = async (huishoudenId: string, als: string) =>
  JSON.stringify((await vraag('GET', `/huishoudens/${huishoudenId}/tijdlijn`, als)).body)

test('a melding becomes a registration without being said again, and nothing of what was told or by whom goes along', async () => {
  const meldingId = await meldAnders()
  await doe(meldingId, 'oppakking', 'kontext', { medewerker: jan })
  const { status, body, kop } = await doe(meldingId, 'aanmelding', 'kontext', erbij)
  expect([status, body.inwoners?.length]).toEqual([201, 2])
  const { huishoudenId } = body
  expect(kop.location).toBe(`/registratie/v1/huishoudens/${huishoudenId}`)
  const gelezen = (await vraag('GET', `/huishoudens/${huishoudenId}`, 'kontext')).body
  const geboren = Object.values<{ geboortedatum: string }>(gelezen.inwoners).map(({ geboortedatum }) => geboortedatum)
  expect(new Set(geboren)).toEqual(new Set(['1988-02-03', '2016-06-07']))
  expect(gelezen.adres).toMatchObject({ straatnaam: 'Bedachtestraat', huisnummer })
  for (const tabel of ['registratie.huishouden', 'registratie.feit', 'registratie.bronrecord', 'eventlog.outbox']) {
    const { rows } = await hub.pool.query(
      `select 1 from ${tabel} t where to_jsonb(t)::text ~ 'Bo de Buur|alleen op straat'`,
    )
    expect([tabel, rows]).toEqual([tabel, []])
  }
  expect((await lees(meldingId, 'kontext')).body).toMatchObject({ stand: 'geregistreerd', huishoudenId })
  // The team that may not know the household hears that it is done; who reported it too, and not of what.
  expect(Object.keys((await lees(meldingId, 'zorgbalans')).body).toSorted()).toEqual([
    'gemeldOp',
    'meldingId',
    'stand',
    'team',
  ])
  expect(JSON.stringify((await lees(meldingId, 'gemeente')).body)).not.toContain(huishoudenId)
})

test('the same registration again has the same answer; anything else on it is refused', async () => {
  const meldingId = await meldAnders()
  const tegelijk = await Promise.all(Array.from({ length: 4 }, () => doe(meldingId, 'aanmelding', 'kontext', erbij)))
  expect(tegelijk.map(({ status }) => status)).toEqual([201, 201, 201, 201])
  expect(new Set(tegelijk.map(({ body }) => body.huishoudenId)).size).toBe(1)
  expect(
    (
      await doe(meldingId, 'aanmelding', 'kontext', {
        ...erbij,
        zonder: ['zoon'],
        inwoners: erbij.inwoners.slice(0, 1),
      })
    ).body.code,
  ).toBe('melding-afgerond')
  expect((await doe(meldingId, 'aanmelding', 'zorgbalans', erbij)).body.code).toBe('melding-afgerond')
  const { rows } = await hub.pool.query(
    `select soort from registratie.meldingfeit where melding_id = $1 order by volgnummer`,
    [meldingId],
  )
  expect(rows.map(({ soort }) => soort)).toEqual(['melding-gedaan', 'melding-geregistreerd'])
})

test('what a melding does not say is asked for field by field, and nothing is registered', async () => {
  const meldingId = await meldAnders()
  const { status, body } = await doe(meldingId, 'aanmelding', 'kontext', { grondslag: { wet: 'Wmo 2015' } })
  expect([status, body.code]).toEqual([400, 'ongeldige-invoer'])
  expect(body.fouten.map(({ veld }: { veld: string }) => veld).toSorted()).toEqual([
    '/inwoners/0/geboortedatum',
    '/inwoners/0/geslacht',
    '/inwoners/1/geboortedatum',
    '/inwoners/1/geslacht',
    '/medewerker',
  ])
  const metBsn = { ...erbij, inwoners: [{ ...erbij.inwoners[0], bsn: '999999357' }, erbij.inwoners[1]] }
  expect((await doe(meldingId, 'aanmelding', 'kontext', metBsn)).body.code).toBe('bsn-niet-toegestaan')
  expect((await lees(meldingId, 'kontext')).body.stand).toBe('open')
  expect((await doe(meldingId, 'aanmelding', 'kontext', erbij, { 'if-match': '"oud"' })).status).toBe(412)
})

test('behind a secret address nobody registers who may not have it, and the answer does not say where it is', async () => {
  const meldingId = await meldAnders('gemeente', { geheim: true })
  const gelezen = await lees(meldingId, 'kontext')
  expect(gelezen.body.adres).toEqual({ geheim: true })
  const geweigerd = await doe(meldingId, 'aanmelding', 'kontext', erbij)
  expect(geweigerd.body.code).toBe('melding-adres-geheim')
  expect(JSON.stringify([gelezen.body, geweigerd.body])).not.toMatch(/Bedachte|2035/)
  const elders = { ...melding.adres, huisnummer: huisnummer + 500 }
  expect((await doe(meldingId, 'aanmelding', 'kontext', { ...erbij, adres: elders })).status).toBe(201)
})

test('it goes to a household by who is granted there; of any other the answer is that of one that does not exist', async () => {
  const { huishoudenId, aanmelding } = await meldGezinAan()
  const meldingId = await meldAnders()
  const [vreemd, geen] = [huishoudenId, randomUUID()].map((id) =>
    doe(meldingId, 'huishouden', 'zorgbalans', { huishoudenId: id }),
  )
  expect([(await vreemd!).status, (await vreemd!).body.code]).toEqual([404, (await geen!).body.code])
  const bij = await doe(meldingId, 'huishouden', 'kontext', { huishoudenId, medewerker: jan })
  expect(bij.body).toMatchObject({ stand: 'geregistreerd', huishoudenId })
  expect((await doe(meldingId, 'huishouden', 'kontext', { huishoudenId })).kop.etag, 'twice is once').toBe(bij.kop.etag)
  // Who comes to be granted, in the team, reads both.
  const toekenning = { doel: 'Samenwerken', grondslag: { wet: 'Wmo 2015' as const } }
  for (const als of ['zorgbalans', 'gemeente']) {
    await proef.meldAan(als, { ...aanmelding, bronrecordId: `${als}-1` })
    await proef.opdracht('gemeente', huishoudenId, { soort: 'ken-betrokkenheid-toe', aanvrager: als, toekenning })
  }
  expect((await lees(meldingId, 'zorgbalans')).body).toMatchObject({ huishoudenId, wat: melding.wat })
  const begon = /Een melding van \d\d-\d\d-\d{4} hoort bij dit huishouden/
  expect(await tijdlijn(huishoudenId, 'zorgbalans')).toMatch(begon)
  expect(await tijdlijn(huishoudenId, 'kontext')).toMatch(begon)
  // Granted in the household, and not of the team: also who reported it hears of no melding there.
  expect(await tijdlijn(huishoudenId, 'gemeente')).not.toMatch(/melding/)
  expect((await lees(meldingId, 'gemeente')).body).not.toHaveProperty('huishoudenId')
  expect((await doe(meldingId, 'heropening', 'kontext', { reden: 'Verkeerd gezin' })).body).toMatchObject({
    stand: 'open',
  })
  expect(await tijdlijn(huishoudenId, 'kontext')).not.toMatch(begon)
})

test('of a household that went up in another it stands with that one, and comes back when the merge is undone', async () => {
  const [een, ander] = [await meldGezinAan(), await meldGezinAan()]
  const meldingId = await meldAnders()
  await doe(meldingId, 'huishouden', 'kontext', { huishoudenId: een.huishoudenId })
  for (const { huishoudenId } of [een, ander])
    await proef.opdracht('kontext', huishoudenId, {
      soort: 'benoem-regisseur',
      aanwijzing: { medewerker: { naam: 'Jan' } },
    })
  const samen = await vraag('POST', `/huishoudens/${ander.huishoudenId}/samenvoegingen`, 'kontext', {
    huishoudenId: een.huishoudenId,
    adres: 'blijft',
    regisseur: 'blijft',
    reden: 'Eén gezin',
  })
  expect(samen.status).toBe(201)
  expect((await lees(meldingId, 'kontext')).body.huishoudenId).toBe(ander.huishoudenId)
  expect(await tijdlijn(ander.huishoudenId, 'kontext')).toContain('Een melding van')
  const weer = await vraag(
    'POST',
    `/huishoudens/${ander.huishoudenId}/samenvoegingen/${samen.body.samenvoegingId}/ongedaan`,
    'kontext',
    { reden: 'Toch twee' },
  )
  expect(weer.status).toBe(200)
  expect((await lees(meldingId, 'kontext')).body.huishoudenId).toBe(een.huishoudenId)
  expect(await tijdlijn(ander.huishoudenId, 'kontext')).not.toContain('Een melding van')
})

test('registered by mistake it is taken back, opened again, and registered under an id of its own', async () => {
  const meldingId = await meldAnders()
  const { huishoudenId } = (await doe(meldingId, 'aanmelding', 'kontext', erbij)).body
  const vergissing = { bronrecordId: `melding-${meldingId}`, reden: 'Verkeerd gezin' }
  const terug = await vraag('POST', `/huishoudens/${huishoudenId}/aanmeldingen/vergissing`, 'kontext', vergissing)
  expect([terug.status, terug.body.code]).toEqual([200, undefined])
  const weer = await doe(meldingId, 'heropening', 'kontext', { reden: 'Nog eens' })
  expect([weer.status, weer.body.stand ?? weer.body.code]).toEqual([200, 'open'])
  const nogEens = await doe(meldingId, 'aanmelding', 'kontext', erbij)
  expect(nogEens.status).toBe(201)
  expect(nogEens.body.huishoudenId).not.toBe(huishoudenId)
})
