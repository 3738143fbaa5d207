import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { aanmeldingKontext, adres, grootmoeder } from '@wijkhub/builders'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { startProefApi } from './fixtures/proef-api.ts'

const { hub, proef, vraag, meldGezinAan, stop } = await startProefApi()
afterAll(stop)

let huishoudenId = ''
let aanmelding = aanmeldingKontext
beforeEach(async () => {
  ;({ huishoudenId, aanmelding } = await meldGezinAan())
})

describe('POST /aanmeldingen', () => {
  test('answers 201 with the place and version of the household, and the same for a repeat', async () => {
    const nieuw = { ...aanmelding, bronrecordId: 'X-1', adres: { ...adres, huisnummer: 5000 } }
    const eerste = await vraag('POST', '/aanmeldingen', 'kontext', nieuw)
    expect(eerste).toMatchObject({
      status: 201,
      kop: { location: `/registratie/v1/huishoudens/${eerste.body.huishoudenId}`, etag: `"${eerste.body.versie}"` },
    })
    const nogEens = await vraag('POST', '/aanmeldingen', 'kontext', nieuw, { 'idempotency-key': 'k1' })
    expect(nogEens).toMatchObject({ status: 201, body: eerste.body, kop: { etag: eerste.kop.etag } })
  })

  test.each([
    [
      'a record that was registered with another content',
      'kontext',
      { grondslag: { wet: 'Jeugdwet' } },
      409,
      'conflict',
    ],
    ['a partner system as sender', 'cjg', {}, 403, 'geen-recht'],
    ['half a character', 'dock', { medewerker: { naam: 'Jan \ud83d' } }, 400, 'ongeldige-json'],
    ['an unknown field', 'dock', { kleur: 'rood' }, 400, 'ongeldige-invoer'],
    ['a person who was not named', 'dock', { signalen: [{ bronpersoonId: 'niemand' }] }, 400, 'bronpersoon-onbekend'],
  ])('refuses %s', async (_, als, meer, status, code) => {
    const { kop, ...antwoord } = await vraag('POST', '/aanmeldingen', als, { ...aanmelding, ...meer })
    expect(antwoord).toMatchObject({ status, body: { code } })
    expect(kop['content-type']).toContain('application/problem+json')
  })

  test('says of a changed record what to do, and the same whatever became of the first', async () => {
    const anders = { ...aanmelding, grondslag: { wet: 'Jeugdwet' } }
    const eerst = await vraag('POST', '/aanmeldingen', 'kontext', anders)
    for (const woord of ['precies dezelfde inhoud', 'verbeter', 'nieuwe `bronrecordId`'])
      expect(eerst.body.detail).toContain(woord)
    expect(JSON.stringify(eerst.body)).not.toContain(huishoudenId)
    await vraag('POST', '/aanmeldingen', 'gemeente', { ...aanmelding, bronrecordId: `G-${aanmelding.bronrecordId}` })
    await proef.opdracht('kontext', huishoudenId, {
      soort: 'beeindig-betrokkenheid',
      betrokkene: 'kontext',
      reden: 'Klaar',
    })
    const daarna = await vraag('POST', '/aanmeldingen', 'kontext', anders)
    const zonderKenmerk = ({ instance: _, ...body }: Record<string, unknown>) => body
    expect(zonderKenmerk(daarna.body)).toEqual(zonderKenmerk(eerst.body))
    expect(daarna.kop['location']).toBeUndefined()
  })

  test('refuses a key that was used for another registration', async () => {
    const kop = { 'idempotency-key': randomUUID() }
    await vraag('POST', '/aanmeldingen', 'dock', { ...aanmelding, bronrecordId: 'A' }, kop)
    const tweede = await vraag('POST', '/aanmeldingen', 'dock', { ...aanmelding, bronrecordId: 'B' }, kop)
    expect(tweede).toMatchObject({ status: 409, body: { code: 'sleutel-hergebruikt' } })
  })
})

describe('GET /huishoudens/{huishoudenId}', () => {
  test('gives an involved organisation its own projection with the version', async () => {
    const { status, kop, body } = await vraag('GET', `/huishoudens/${huishoudenId}`, 'kontext')
    expect(status).toBe(200)
    expect(kop['etag'], 'its own count, not that of all that happened').toBe('"1"')
    expect(Object.keys(body.inwoners)).toHaveLength(4)
    expect(body.vragen).toBeDefined()
  })

  test('never shows a BSN to an organisation that may not use it', async () => {
    await proef.meldAan('zorgbalans', {
      ...aanmelding,
      inwoners: [{ ...grootmoeder, bronpersoonId: 'oma' }],
      vragen: [],
      zrm: [],
      toestemmingen: [],
      verwijzingen: [],
      signalen: [],
    })
    expect(JSON.stringify((await vraag('GET', `/huishoudens/${huishoudenId}`, 'zorgbalans')).body)).toContain(
      grootmoeder.bsn,
    )
    expect(JSON.stringify((await vraag('GET', `/huishoudens/${huishoudenId}`, 'kontext')).body)).not.toContain('bsn')
  })

  test('answers 304 without content to whoever has this version already', async () => {
    const { kop } = await vraag('GET', `/huishoudens/${huishoudenId}`, 'kontext')
    const weer = await vraag('GET', `/huishoudens/${huishoudenId}`, 'kontext', undefined, {
      'if-none-match': kop['etag'],
    })
    expect(weer).toMatchObject({ status: 304, body: '', kop: { etag: kop['etag'] } })
    const oud = await vraag('GET', `/huishoudens/${huishoudenId}`, 'kontext', undefined, { 'if-none-match': '"7"' })
    expect(oud.status).toBe(200)
  })

  test('gives who is not involved the same answer as for a household that does not exist', async () => {
    const bestaat = await vraag('GET', `/huishoudens/${huishoudenId}`, 'dock')
    const bestaatNiet = await vraag('GET', `/huishoudens/${randomUUID()}`, 'dock')
    expect(bestaat.status).toBe(404)
    const zonderKenmerk = ({ instance: _, ...body }: Record<string, unknown>) => body
    expect(zonderKenmerk(bestaat.body)).toEqual(zonderKenmerk(bestaatNiet.body))
  })
})

test('GET leveringen shows a row per partner system from the moment it was offered, to involved organisations only', async () => {
  const pad = `/huishoudens/${huishoudenId}/leveringen`
  const { body } = await vraag('GET', pad, 'kontext')
  expect(body.leveringen.map(({ audience }: { audience: string }) => audience)).toEqual([
    'cjg',
    'matchpoint',
    'menscentraal',
    'schuldhulp',
  ])
  expect(body.leveringen[0]).toMatchObject({
    naam: 'Centrum voor Jeugd en Gezin',
    status: 'aangeboden',
    gewensteVersie: 1,
    berichten: 0,
  })
  expect((await vraag('GET', pad, 'dock')).status).toBe(404)
})

test('H4: GET leveringen says in words what the code of a receipt means, and what cannot be sent', async () => {
  // What tells that another organisation nurses somebody is left out.
  const andermans = { code: 'geslacht-niet-te-melden', onderdeel: `contactmomenten/${randomUUID()}` }
  const onverzendbaar = [{ code: 'geslacht-niet-te-melden', onderdeel: `inwoners/${randomUUID()}` }]
  await hub.pool.query(
    `insert into registratie.levering (huishouden_id, audience, volgnummer, versie, status, berichten, poging, foutcode, vanaf, onverzendbaar, op)
     values ($1, 'cjg', 1, 1, 'wacht', 0, 1, 'tussenstation', '2026-12-01', $2, now())`,
    [huishoudenId, JSON.stringify([...onverzendbaar, andermans])],
  )
  const { body } = await vraag('GET', `/huishoudens/${huishoudenId}/leveringen`, 'kontext')
  expect(body.leveringen[0]).toMatchObject({
    status: 'wacht',
    foutcode: 'tussenstation',
    reden: expect.stringMatching(/^Een tussenstation antwoordde/),
    vanaf: '2026-12-01',
    onverzendbaar: [{ ...onverzendbaar[0], reden: expect.stringContaining('geslacht') }],
  })
})

test('GET tellingen counts the persons who were not registered twice', async () => {
  const voor = (await vraag('GET', '/tellingen', 'gemeente')).body
  await vraag('POST', '/aanmeldingen', 'dock', { ...aanmelding, bronrecordId: 'T' })
  await vraag('POST', '/aanmeldingen', 'gemeente', { ...aanmelding, bronrecordId: 'T' })
  const na = (await vraag('GET', '/tellingen', 'gemeente')).body
  expect(na).toEqual({
    ...voor,
    eigenAanmeldingen: voor.eigenAanmeldingen + 1,
    aanmeldingen: voor.aanmeldingen + 2,
    dubbeleRegistratiesVoorkomen: voor.dubbeleRegistratiesVoorkomen + 8,
    voorkomenPerOrganisatie: { gemeente: (voor.voorkomenPerOrganisatie.gemeente ?? 0) + 4 },
  })
})

test('GET tellingen tells who may not hear that somebody was known how much it registered itself, and nothing else', async () => {
  const voor = (await vraag('GET', '/tellingen', 'dock')).body
  const nieuw = { ...aanmelding, adres: { ...adres, huisnummer: 6000 } }
  const onbekenden = nieuw.inwoners.map((persoon, i) => ({
    ...persoon,
    naam: { voornamen: `Onbekende${'abcd'[i]}`, geslachtsnaam: `Nergens${'wxyz'[i]}` },
  }))
  await vraag('POST', '/aanmeldingen', 'dock', { ...aanmelding, bronrecordId: 'bekend' })
  expect((await vraag('GET', '/tellingen', 'dock')).body).toEqual({ eigenAanmeldingen: voor.eigenAanmeldingen + 1 })
  await vraag('POST', '/aanmeldingen', 'dock', { ...nieuw, inwoners: onbekenden, bronrecordId: 'onbekend' })
  expect((await vraag('GET', '/tellingen', 'dock')).body).toEqual({ eigenAanmeldingen: voor.eigenAanmeldingen + 2 })
})

const contract = new URL('../../../../contracts/openapi/registratie-v1.json', import.meta.url)
const gepubliceerd = JSON.parse(readFileSync(contract, 'utf8')) as { paths: object }

test('the contract can be read without a token and without a database', async () => {
  const { status, body } = await vraag('GET', '/openapi.json', '')
  expect(status).toBe(200)
  expect(Object.keys(body.paths).toSorted()).toEqual(Object.keys(gepubliceerd.paths).toSorted())
})
