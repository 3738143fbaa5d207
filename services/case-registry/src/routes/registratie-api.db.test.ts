import { toegangOpNaam } from '@wijkhub/builders/toegang'
import { randomUUID } from 'node:crypto'
import { aanmeldingKontext, adres, grootmoeder } from '@wijkhub/builders'
import { startHubOmgeving } from '@wijkhub/builders/hub'
import { createLogger, createServer } from '@wijkhub/service-kit'
import type { InjectOptions } from 'fastify'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { proefregistratie } from '@wijkhub/builders/registratie'
import { createCaseRegistry, service } from '../service.ts'

const hub = await startHubOmgeving()
await service.migrate({ pool: hub.pool, schema: 'registratie' })
const deps = await hub.deps('registratie')
const proef = proefregistratie(deps)
const app = createServer({
  versie: '0.0.0',
  logger: createLogger('proef', { niveau: 'silent' }),
  // The token is the organisation's name; checking real tokens is the service kit's subject.
  toegang: toegangOpNaam(),
})
createCaseRegistry({ ...deps, nieuwId: randomUUID }).routes(app)
await app.ready()
afterAll(async () => {
  await app.close()
  await hub.stop()
})

async function vraag(method: InjectOptions['method'], pad: string, als: string, body?: object, headers = {}) {
  const antwoord = await app.inject({
    method: method!,
    url: `/registratie/v1${pad}`,
    headers: { authorization: `Bearer ${als}`, ...headers },
    ...(body && { payload: body }),
  })
  return { status: antwoord.statusCode, kop: antwoord.headers, body: antwoord.body && antwoord.json() }
}

let huisnummer = 0
let huishoudenId = ''
let aanmelding = aanmeldingKontext
let id: Record<string, string> = {}
beforeEach(async () => {
  huisnummer++
  aanmelding = { ...aanmeldingKontext, bronrecordId: `KTX-${huisnummer}`, adres: { ...adres, huisnummer } }
  const antwoord = await proef.meldAan('kontext', aanmelding)
  huishoudenId = antwoord.huishoudenId
  id = Object.fromEntries(antwoord.inwoners.map(({ bronpersoonId, inwonerId }) => [bronpersoonId, inwonerId]))
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

describe('commands', () => {
  test('build the plan: coordinator, goal, action, and its status', async () => {
    const pad = `/huishoudens/${huishoudenId}`
    const { medewerker } = aanmelding
    expect((await vraag('PUT', `${pad}/regisseur`, 'kontext', { medewerker })).status).toBe(200)
    const doel = await vraag('POST', `${pad}/doelen`, 'kontext', {
      omschrijving: 'Schulden stabiel',
      leefgebied: 'Financiën',
    })
    const actie = await vraag('POST', `${pad}/acties`, 'kontext', {
      doelId: doel.body.doelId,
      omschrijving: 'Post sorteren',
    })
    expect([doel.status, actie.status]).toEqual([201, 201])
    const klaar = await vraag('PATCH', `${pad}/acties/${actie.body.actieId}`, 'kontext', { status: 'uitgevoerd' })
    const { body } = await vraag('GET', pad, 'kontext')
    expect(klaar).toMatchObject({ status: 200, body: { huishoudenId }, kop: { etag: `"${klaar.body.versie}"` } })
    expect(body.regisseur).toMatchObject({ organisatie: 'kontext', medewerker })
    expect(body.acties[actie.body.actieId]).toMatchObject({ doelId: doel.body.doelId, status: 'uitgevoerd' })
  })

  test('with the same Idempotency-Key make one action, and with another content are refused', async () => {
    const pad = `/huishoudens/${huishoudenId}/acties`
    const kop = { 'idempotency-key': randomUUID() }
    const eerste = await vraag('POST', pad, 'kontext', { omschrijving: 'Bellen' }, kop)
    expect((await vraag('POST', pad, 'kontext', { omschrijving: 'Bellen' }, kop)).body).toEqual(eerste.body)
    expect(Object.keys((await proef.toestand(huishoudenId)).acties)).toHaveLength(1)
    expect((await vraag('POST', pad, 'kontext', { omschrijving: 'Mailen' }, kop)).body.code).toBe('sleutel-hergebruikt')
  })

  test('on a version that is no longer the latest are refused with 412 and change nothing', async () => {
    const pad = `/huishoudens/${huishoudenId}/inwoners/${id['moeder']}`
    const { kop } = await vraag('GET', `/huishoudens/${huishoudenId}`, 'kontext')
    const gezien = { 'if-match': kop['etag'] as string }
    const eerste = await vraag('PATCH', pad, 'kontext', { telefoonnummer: '0611112222' }, gezien)
    const tweede = await vraag('PATCH', pad, 'kontext', { telefoonnummer: '0633334444' }, gezien)
    expect([eerste.status, tweede.status]).toEqual([200, 412])
    expect((await proef.toestand(huishoudenId)).inwoners[id['moeder']!]!.telefoonnummer).toBe('0611112222')
  })

  test('of who is not involved are answered as if there were no household, whatever version they name', async () => {
    const pad = `/huishoudens/${huishoudenId}/doelen`
    const doel = { omschrijving: 'Iets', leefgebied: 'Financiën' }
    const antwoorden = await Promise.all([
      vraag('POST', pad, 'dock', doel),
      vraag('POST', pad, 'dock', doel, { 'if-match': '"1"' }),
      vraag('POST', `/huishoudens/${randomUUID()}/doelen`, 'dock', doel),
    ])
    expect(antwoorden.map(({ status, body }) => [status, body.code])).toEqual(
      antwoorden.map(() => [404, 'huishouden-onbekend']),
    )
  })

  test('on a contact moment of an uninsured resident are refused with the reason', async () => {
    await proef.meldAan('zorgbalans', {
      ...aanmelding,
      vragen: [],
      zrm: [],
      toestemmingen: [],
      verwijzingen: [],
      signalen: [],
    })
    const contactmoment = {
      inwonerId: id['oma'],
      datum: '2026-11-21',
      minuten: 30,
      prestatiecode: '11000',
      tariefCenten: 575,
      agbUitvoerder: '98000001',
    }
    const antwoord = await vraag('POST', `/huishoudens/${huishoudenId}/contactmomenten`, 'zorgbalans', contactmoment)
    expect(antwoord).toMatchObject({ status: 409, body: { code: 'verzekering-ontbreekt' } })
  })

  test('name one coordinator at a time: of two organisations at once exactly one is in the table, as in the state', async () => {
    await proef.meldAan('dock', { ...aanmelding, bronrecordId: `D-${huisnummer}` })
    const pad = `/huishoudens/${huishoudenId}/regisseur`
    const medewerker = { naam: 'Iemand' }
    await Promise.all(
      Array.from({ length: 10 }, (_, i) => vraag('PUT', pad, i % 2 ? 'kontext' : 'dock', { medewerker })),
    )
    const { rows } = await hub.pool.query('select organisatie from registratie.regisseur where huishouden_id = $1', [
      huishoudenId,
    ])
    expect(rows).toEqual([{ organisatie: (await proef.toestand(huishoudenId)).regisseur!.organisatie }])
  })
})

test('withdrawing a consent ends the projection of the one partner that needed it, once', async () => {
  const voor = await proef.toestand(huishoudenId)
  const [toestemmingId] = Object.entries(voor.toestemmingen).find(([, { voor: partij }]) => partij === 'cjg')!
  const pad = `/huishoudens/${huishoudenId}/toestemmingen/${toestemmingId}/intrekking`
  expect((await vraag('POST', pad, 'kontext')).status).toBe(200)
  expect((await vraag('POST', pad, 'kontext')).status).toBe(200)
  expect(
    (await proef.projecties('cjg', huishoudenId)).map(({ versie, type, data }) => [versie, type, data === null]),
  ).toEqual([
    [1, 'nl.wijkhub.projectie-gewijzigd', false],
    [2, 'nl.wijkhub.projectie-beeindigd', true],
  ])
  for (const audience of ['menscentraal', 'matchpoint', 'schuldhulp'])
    expect([audience, (await proef.projecties(audience, huishoudenId)).length]).toEqual([audience, 1])
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
  const voor = (await vraag('GET', '/tellingen', 'dock')).body
  await vraag('POST', '/aanmeldingen', 'dock', { ...aanmelding, bronrecordId: 'T' })
  const na = (await vraag('GET', '/tellingen', 'dock')).body
  expect(na).toEqual({
    ...voor,
    aanmeldingen: voor.aanmeldingen + 1,
    dubbeleRegistratiesVoorkomen: voor.dubbeleRegistratiesVoorkomen + 4,
    voorkomenPerOrganisatie: { ...voor.voorkomenPerOrganisatie, dock: (voor.voorkomenPerOrganisatie.dock ?? 0) + 4 },
  })
})

test('the contract can be read without a token and without a database', async () => {
  const { status, body } = await vraag('GET', '/openapi.json', '')
  expect(status).toBe(200)
  expect(Object.keys(body.paths).toSorted()).toEqual([
    '/aanmeldingen',
    '/huishoudens/{huishoudenId}',
    '/huishoudens/{huishoudenId}/acties',
    '/huishoudens/{huishoudenId}/acties/{actieId}',
    '/huishoudens/{huishoudenId}/afwijkingen',
    '/huishoudens/{huishoudenId}/contactmomenten',
    '/huishoudens/{huishoudenId}/contactmomenten/{contactmomentId}',
    '/huishoudens/{huishoudenId}/contactmomenten/{contactmomentId}/intrekking',
    '/huishoudens/{huishoudenId}/doelen',
    '/huishoudens/{huishoudenId}/inwoners/{inwonerId}',
    '/huishoudens/{huishoudenId}/inwoners/{inwonerId}/verzekering',
    '/huishoudens/{huishoudenId}/leveringen',
    '/huishoudens/{huishoudenId}/regisseur',
    '/huishoudens/{huishoudenId}/toestemmingen/{toestemmingId}/intrekking',
    '/tellingen',
  ])
})
