import type { Bericht, Transport } from '@wijkhub/adapter-kit'
import { inrichting } from '@wijkhub/builders/haarlem'
import * as cjg from '@wijkhub/cjg'
import * as jeugdhulp from '@wijkhub/jeugdhulp'
import * as schuldhulp from '@wijkhub/schuldhulp'
import * as matchpoint from '@wijkhub/matchpoint'
import * as menscentraal from '@wijkhub/menscentraal'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startPartnerDubbel } from '@wijkhub/builders/dubbels'

/** What every partner over REST may answer, and what may answer in its place: only its own word is a verdict. */

let partner: Awaited<ReturnType<typeof startPartnerDubbel>>
let transporten: Record<string, Transport>

beforeAll(async () => {
  partner = await startPartnerDubbel()
  const { url } = partner
  const alle = [
    cjg.adapter(cjg.config.parse({ CJG_URL: url, CJG_TOKEN: 't' })),
    jeugdhulp.adapter(jeugdhulp.config.parse({ GGK_URL: url, GGK_TOKEN: 't' }), { inrichting }),
    schuldhulp.adapter(schuldhulp.config.parse({ SCHULDHULP_URL: url, SCHULDHULP_TOKEN: 't' }), { inrichting }),
    menscentraal.adapter(menscentraal.config.parse({ MENSCENTRAAL_URL: url }), { inrichting }),
    matchpoint.adapter(matchpoint.config.parse({ MATCHPOINT_URL: url, MATCHPOINT_TOKEN: 't' }), { inrichting })!,
  ]
  transporten = Object.fromEntries(alle.map(({ audience, transport }) => [audience, transport]))
})
afterAll(() => partner.stop())

const nummers: Record<string, object> = {
  cjg: { dossiernummer: 'CJG-2026-0001' },
  schuldhulp: { trajectnummer: 'SHV-1' },
  matchpoint: { meldingnummer: 'MP-1' },
}
const bericht = (route: Record<string, string> = {}): Bericht => ({
  soort: 'proef',
  formaat: '',
  contentType: 'application/json',
  referentie: 'r',
  inhoud: '{}',
  route: { methode: 'POST', pad: '/x', ...route },
  stand: undefined,
})

async function krijgt(van: string, status: number, koppen: Record<string, string>, inhoud: string, route = {}) {
  partner.antwoord((_, response) => response.writeHead(status, koppen).end(status === 204 ? undefined : inhoud))
  return transporten[van]!(bericht(route), AbortSignal.timeout(5_000))
}

const json = { 'content-type': 'application/json' }
const probleem = { 'content-type': 'application/problem+json' }
const html = { 'content-type': 'text/html' }

describe.each(Object.keys(nummers))('H1: %s', (van) => {
  it('its own number is its word, also at a 201 and a 200 without a Content-Type', async () => {
    for (const [status, koppen] of [
      [200, json],
      [201, json],
      [200, {}],
    ] as const)
      expect((await krijgt(van, status, koppen, JSON.stringify(nummers[van]))).soort).toBe('verwerkt')
  })

  it.each<[string, number, Record<string, string>, string]>([
    ['a page', 200, html, '<!doctype html><h1>Onderhoud</h1>'],
    ['nothing', 200, {}, ''],
    ['created, nothing', 201, {}, ''],
    ['no content', 204, {}, ''],
    ['JSON of somebody else', 200, json, '{"status":"ok"}'],
    ['an empty object', 200, json, '{}'],
    ['a list', 200, json, '[]'],
    ['null', 200, json, 'null'],
    ['half of its answer', 200, json, '{"dossiernummer":'],
    ['bytes that are no text', 200, json, '\ud800'],
    ['a proxy that asks for a password', 407, probleem, '{"title":"Proxy"}'],
    ['a loop', 508, probleem, '{"title":"Loop"}'],
    ['a full disk', 507, probleem, '{"title":"Insufficient Storage"}'],
  ])('H1: %s is nobody’s word: the same message again', async (_, status, koppen, inhoud) => {
    expect((await krijgt(van, status, koppen, inhoud)).soort).toBe('onzeker')
  })

  it.each<[number, Record<string, string>, string]>([
    [301, { location: 'http://127.0.0.1:1/' }, ''],
    [308, { location: '/inloggen', ...html }, '<a>'],
    [304, {}, ''],
    [400, html, '<h1>Bad Request</h1>'],
    [403, json, '{"message":"Forbidden"}'],
    [404, json, '{"statusCode":404,"message":"Resource not found"}'],
    [405, {}, ''],

    [421, probleem, '{"title":"Misdirected"}'],
    [423, json, '{"detail":"locked"}'],
    [425, json, '{"detail":"te vroeg"}'],
    [429, probleem, '{"title":"Too many"}'],
    [451, html, '<h1>Unavailable</h1>'],
    [503, json, '{"detail":"onderhoud"}'],
  ])('H1: %i that is not its own word is weather', async (status, koppen, inhoud) => {
    for (const route of [{}, { einde: 'ja' }])
      expect((await krijgt(van, status, koppen, inhoud, route)).soort).toBe('niet-bereikt')
  })

  it('H1: what it refuses in its own words is final, and what it does not know need not end', async () => {
    const woorden = '{"title":"Niet bekend"}'
    expect((await krijgt(van, 422, probleem, woorden)).soort).toBe('geweigerd')
    expect((await krijgt(van, 404, probleem, woorden, { einde: 'ja' })).soort).toBe('verwerkt')
    expect((await krijgt(van, 422, probleem, woorden, { einde: 'ja' })).soort).toBe('geweigerd')
  })

  it('13: an end is done at a 204, and at nothing less', async () => {
    expect((await krijgt(van, 204, {}, '', { einde: 'ja' })).soort).toBe('verwerkt')
    expect((await krijgt(van, 200, {}, '', { einde: 'ja' })).soort).toBe('onzeker')
    expect((await krijgt(van, 200, html, '<h1>ok</h1>', { einde: 'ja' })).soort).toBe('onzeker')
  })

  it.each([
    ['7', 7_000],
    ['999999999999', 3_600_000],
    ['-5', undefined],
    ['1.5', undefined],
    ['Wed, 21 Oct 2099 07:28:00 GMT', undefined],
    ['', undefined],
  ])('H2: Retry-After %j waits an hour at most', async (kop, wachtMs) => {
    const uitkomst = await krijgt(van, 429, { 'retry-after': kop }, '')
    expect('wachtMs' in uitkomst ? uitkomst.wachtMs : undefined).toBe(wachtMs)
  })

  it('H3: an answer that drips is given up on in time, and one that breaks off is uncertain', async () => {
    partner.antwoord((_, response) => {
      const drup = setInterval(() => response.write(' '), 20)
      response.writeHead(200, json).on('close', () => clearInterval(drup))
    })
    expect(await transporten[van]!(bericht(), AbortSignal.timeout(200))).toMatchObject({ code: 'geen-antwoord' })
    partner.antwoord((_, response) => {
      response.writeHead(200, { ...json, 'content-length': '100' }).write('{')
      setImmediate(() => response.destroy())
    })
    expect(await transporten[van]!(bericht(), AbortSignal.timeout(2_000))).toMatchObject({ soort: 'onzeker' })
  })
})
