import { randomUUID } from 'node:crypto'
import { aanmeldingKontext } from '@wijkhub/builders'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { startProefApi } from './fixtures/proef-api.ts'

const { hub, proef, vraag, meldGezinAan, stop } = await startProefApi()
afterAll(stop)

let huishoudenId = ''
let aanmelding = aanmeldingKontext
let id: Record<string, string> = {}
let huisnummer = 0
beforeEach(async () => {
  ;({ huishoudenId, aanmelding, id, huisnummer } = await meldGezinAan())
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
    await proef.kenToe('zorgbalans', huishoudenId)
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
