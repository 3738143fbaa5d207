import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { openWire, type Bericht } from '@wijkhub/adapter-kit'
import { namespaces } from '@wijkhub/stuf'
import { standaardenMap } from '@wijkhub/builders'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { encode, koppeling, voorbeeldProjectie } from '@wijkhub/menscentraal/fixtures/gouden-berichten'
import { transport } from '@wijkhub/menscentraal/transport'
import { omgeving, signal } from './omgeving.ts'

describe('whatever an answer is', () => {
  let server: Server
  let antwoord: { status: number; headers?: Record<string, string>; inhoud: string }
  beforeAll(async () => {
    server = createServer((_request, response) =>
      response.writeHead(antwoord.status, antwoord.headers).end(antwoord.inhoud),
    )
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  })
  afterAll(() => server.close())

  const fault = (code: string, detail: string) =>
    `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><s:Fault><faultcode>s:${code}</faultcode><faultstring>stuk</faultstring>${detail}</s:Fault></s:Body></s:Envelope>`
  const fo03 = (plek: string) =>
    `<detail><S:Fo03Bericht xmlns:S="http://www.egem.nl/StUF/StUF0301"><S:stuurgegevens/><S:body><S:code>StUF058</S:code><S:plek>${plek}</S:plek><S:omschrijving>bsn 999999357 onbekend</S:omschrijving></S:body></S:Fo03Bericht></detail>`
  const gezet = (vorm: string) => vorm.replaceAll('</', '\n </').replaceAll(/>(?=[^<\n])/g, '>\n  ')
  const vreemdeBv03 =
    '<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><S:Bv03Bericht xmlns:S="http://www.egem.nl/StUF/StUF0301"><S:stuurgegevens><S:crossRefnummer>een ander</S:crossRefnummer></S:stuurgegevens></S:Bv03Bericht></s:Body></s:Envelope>'

  const zonderFault = (detail: string) =>
    `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>${detail.replaceAll(/<.?detail>/g, '')}</s:Body></s:Envelope>`

  test.each([
    [
      'a fault of ours',
      500,
      fault('Client', fo03('client')),
      { soort: 'geweigerd', foutcode: 'StUF058', reden: 'bsn … onbekend' },
    ],
    ['a fault of theirs', 500, fault('Server', fo03('server')), { soort: 'onzeker', foutcode: 'StUF058' }],
    [
      'a fault without StUF, theirs',
      500,
      fault('Server', ''),
      { soort: 'onzeker', foutcode: 'soap-Server', reden: 'stuk' },
    ],
    ['a fault without StUF, ours', 200, fault('Client', ''), { soort: 'geweigerd', foutcode: 'soap-Client' }],
    [
      'a fault of theirs, laid out for people',
      500,
      gezet(fault('Server', fo03('server'))),
      { soort: 'onzeker', foutcode: 'StUF058', reden: 'bsn … onbekend' },
    ],
    [
      'a fault of theirs beside what their server adds',
      500,
      fault('Server', fo03('server').replace('<detail>', '<detail><h:hostname xmlns:h="urn:h">zds1</h:hostname>')),
      { soort: 'onzeker', foutcode: 'StUF058' },
    ],
    [
      'a StUF fault without SOAP’s, ours',
      500,
      zonderFault(fo03('client')),
      { soort: 'geweigerd', foutcode: 'StUF058' },
    ],
    [
      'a StUF fault without SOAP’s, theirs',
      200,
      zonderFault(fo03('server')),
      { soort: 'onzeker', foutcode: 'StUF058' },
    ],
    [
      'H1: a fault of their server in more words',
      500,
      fault('Server.userException', ''),
      { soort: 'onzeker', foutcode: 'soap-Server' },
    ],
    ['H1: a fault of a machine in between', 500, fault('FailedAuthentication', ''), { soort: 'onzeker' }],
    ['H1: a gateway that speaks SOAP and is busy', 429, fault('Client', ''), { soort: 'niet-bereikt', wachtMs: 7_000 }],
    ['H1: a gateway that speaks SOAP and knows us not', 403, fault('Client', ''), { soort: 'niet-bereikt' }],
    ['an answer to another message', 200, vreemdeBv03, { soort: 'onzeker', foutcode: 'antwoord-van-ander' }],
    ['a page', 200, '<!DOCTYPE html><html></html>', { soort: 'onzeker', foutcode: 'antwoord-onleesbaar' }],
    ['nothing', 200, '', { soort: 'onzeker', foutcode: 'antwoord-onleesbaar' }],
    ['too busy', 429, '', { soort: 'niet-bereikt', wachtMs: 7_000 }],
    ['under maintenance', 503, '', { soort: 'niet-bereikt', wachtMs: 7_000 }],
    ['our token is wrong', 401, '', { soort: 'niet-bereikt', foutcode: 'http-401' }],
    ['no such address', 404, '', { soort: 'niet-bereikt', code: 'tussenstation' }],
    ['a redirect is not followed', 302, '', { soort: 'niet-bereikt', code: 'tussenstation' }],
  ])('%s', async (_, status, inhoud, verwacht) => {
    antwoord = { status, headers: { 'retry-after': '7', location: 'http://127.0.0.1:1/' }, inhoud }
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const bericht = encode(koppeling({ gewenst: voorbeeldProjectie() }), omgeving())!
    expect(await transport({ url, wire: openWire({}), timeoutMs: 2_000 })(bericht, signal())).toMatchObject(verwacht)
  })

  const ref = (bericht: Bericht) => bericht.referentie
  const bv03 = (bericht: Bericht) => vreemdeBv03.replace('een ander', ref(bericht))
  const du02 = (ns: string, kruis: string) =>
    `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><Z:genereerZaakIdentificatie_Du02 xmlns:Z="${ns}" xmlns:S="${namespaces.StUF}" xmlns:K="${namespaces.ZKN}"><Z:stuurgegevens><S:berichtcode>Du02</S:berichtcode>${kruis}</Z:stuurgegevens><Z:zaak><K:identificatie>1900208938</K:identificatie></Z:zaak></Z:genereerZaakIdentificatie_Du02></s:Body></s:Envelope>`
  const kruis = (bericht: Bericht) => `<S:crossRefnummer>${ref(bericht)}</S:crossRefnummer>`
  const vraag = () => encode(koppeling({ nummer: undefined, gewenst: voorbeeldProjectie() }), omgeving())!
  const zaak = () => encode(koppeling({ gewenst: voorbeeldProjectie() }), omgeving())!

  test.each<[string, () => Bericht, (bericht: Bericht) => string, object]>([
    ['a Bv03', zaak, bv03, { soort: 'verwerkt' }],
    ['a Bv03 laid out for people', zaak, (bericht) => gezet(bv03(bericht)), { soort: 'verwerkt' }],
    ['a Bv03 with a byte order mark', zaak, (bericht) => `\ufeff${bv03(bericht)}`, { soort: 'verwerkt' }],
    [
      'a Bv03 in CDATA',
      zaak,
      (bericht) => bv03(bericht).replace(ref(bericht), `<![CDATA[${ref(bericht)}]]>`),
      { soort: 'verwerkt' },
    ],
    ['a Du02', vraag, (bericht) => du02(namespaces.ZDS, kruis(bericht)), { soort: 'verwerkt', nummer: '1900208938' }],
    [
      'a Du02 laid out for people',
      vraag,
      (bericht) => gezet(du02(namespaces.ZDS, kruis(bericht))),
      { soort: 'verwerkt', nummer: '1900208938' },
    ],
    [
      'Z6: a Du02 as before ZDS 1.2, as in the official sample',
      vraag,
      () => du02(namespaces.ZKN, ''),
      { soort: 'verwerkt', nummer: '1900208938' },
    ],
  ])('its own answer is read: %s', async (_, maak, inhoud, verwacht) => {
    const bericht = maak()
    antwoord = { status: 200, headers: { 'content-type': 'text/xml' }, inhoud: inhoud(bericht) }
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    expect(await transport({ url, wire: openWire({}), timeoutMs: 2_000 })(bericht, signal())).toMatchObject(verwacht)
  })

  test.skipIf(!standaardenMap)('Z6: the official sample answers are read', async () => {
    const voorbeeld = (naam: string) => readFileSync(join(standaardenMap!, 'stuf-zds/voorbeelden', naam), 'utf8')
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const headers = { 'content-type': 'text/xml' }
    antwoord = { status: 200, headers, inhoud: voorbeeld('01-response-genereerZaakIdentificatie_Di02.xml') }
    const stuur = transport({ url, wire: openWire({}), timeoutMs: 2_000 })
    expect(await stuur(vraag(), signal())).toEqual({ soort: 'verwerkt', nummer: '1900208938' })
    antwoord = { status: 200, headers, inhoud: voorbeeld('02-response-zakLk01_Generen_Zaak.xml') }
    const bericht = { ...zaak(), referentie: 'c572cdfc-2972-4288-b62a-b02ecd309266' }
    expect(await stuur(bericht, signal())).toEqual({ soort: 'verwerkt' })
  })
})
