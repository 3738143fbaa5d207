import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Bericht, Koppeling } from '@wijkhub/adapter-kit'
import { maakMenscentraal, startSimulator } from '@wijkhub/simulators'
import { namespaces } from '@wijkhub/stuf'
import { standaardenMap } from '@wijkhub/builders'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { encode, koppeling, voorbeeldProjectie, zonderBsns } from '@wijkhub/menscentraal/fixtures/gouden-berichten'
import { transport } from '@wijkhub/menscentraal/transport'

interface Stand {
  nummersUitgegeven: number
  dubbelen: number
  afwijkend: number
  volgordefouten: number
  zaken: Record<
    string,
    {
      velden: Record<string, string>
      status?: { omschrijving: string }
      betrokkenen: Record<string, object>
      extra: Record<string, string>
      berichten: number
    }
  >
}

const omgeving = () => ({ op: new Date().toISOString(), nieuweReferentie: () => crypto.randomUUID() as string })
const signal = () => new AbortController().signal

describe('over HTTP with the simulator', () => {
  let simulator: Awaited<ReturnType<typeof startSimulator>>
  beforeAll(async () => {
    simulator = await startSimulator(maakMenscentraal, { port: 0 })
  })
  afterEach(() => simulator.gedrag({ modus: 'normaal' }))
  afterAll(() => simulator.stop())
  const stuur = (bericht: Bericht, timeoutMs = 2_000) => transport({ url: simulator.url, timeoutMs })(bericht, signal())
  const stand = () => simulator.stand() as Stand

  /** Sends until there is nothing more to say, as the kit does. */
  async function breng(begin: Koppeling): Promise<Koppeling> {
    let nu = begin
    for (let bericht = encode(nu, omgeving()); bericht; bericht = encode(nu, omgeving())) {
      const uitkomst = await stuur(bericht)
      expect(uitkomst).toMatchObject({ soort: 'verwerkt' })
      const nummer = 'nummer' in uitkomst ? uitkomst.nummer : undefined
      nu = {
        ...nu,
        stand: bericht.stand,
        nummer: nu.nummer ?? nummer,
        geheugen: { ...nu.geheugen, ...bericht.geheugen },
      }
    }
    return nu
  }
  const nieuw = () => koppeling({ huishoudenId: crypto.randomUUID(), nummer: undefined })
  const zaakVan = (rij: Koppeling) => stand().zaken[rij.nummer!]!

  test('a household gets a number, a case, changes, an end and a new beginning, all under one number', async () => {
    const leeg = nieuw()
    const volledig = { ...voorbeeldProjectie(), huishoudenId: leeg.huishoudenId }
    const geregistreerd = await breng({ ...leeg, gewenst: zonderBsns(volledig) })
    expect(geregistreerd.nummer).toMatch(/^0392-\d{4}-\d{7}$/)
    expect(Object.keys(zaakVan(geregistreerd).betrokkenen)).toHaveLength(7)

    const gewijzigd = await breng({ ...geregistreerd, gewenst: volledig })
    expect(JSON.stringify(zaakVan(gewijzigd).betrokkenen)).toContain('999999357')

    const beeindigd = await breng({ ...gewijzigd, gewenst: undefined })
    expect(zaakVan(beeindigd)).toMatchObject({ status: { omschrijving: 'Beëindigd' }, extra: {} })
    expect(JSON.stringify(zaakVan(beeindigd).betrokkenen)).not.toMatch(/Haverkamp|9999/)

    const heropend = await breng({ ...beeindigd, gewenst: volledig })
    expect(heropend.nummer).toBe(geregistreerd.nummer)
    expect(zaakVan(heropend)).toMatchObject({
      status: { omschrijving: 'In behandeling' },
      extra: zaakVan(gewijzigd).extra,
    })
    expect(zaakVan(heropend).betrokkenen).toEqual(zaakVan(gewijzigd).betrokkenen)
    expect(stand()).toMatchObject({ dubbelen: 0, afwijkend: 0, volgordefouten: 0 })
  })

  test('the same message again changes nothing, also when the first answer was lost', async () => {
    const leeg = nieuw()
    const gewenst = { ...voorbeeldProjectie(), huishoudenId: leeg.huishoudenId }
    const vraag = encode({ ...leeg, gewenst }, omgeving())!
    await simulator.gedrag({ modus: 'antwoord-kwijt', keer: 1 })
    expect(await stuur(vraag)).toMatchObject({ soort: 'onzeker' })
    await simulator.gedrag({ modus: 'normaal' })
    const eerste = await stuur(vraag)
    expect(await stuur(vraag)).toEqual(eerste)
    if (eerste.soort !== 'verwerkt') throw new Error('no number')
    const zaak = encode({ ...leeg, gewenst, nummer: eerste.nummer }, omgeving())!
    const uitkomsten = await Promise.all(Array.from({ length: 5 }, () => stuur(zaak)))
    expect(uitkomsten.map(({ soort }) => soort)).toEqual(Array.from({ length: 5 }, () => 'verwerkt'))
    expect(stand().zaken[eerste.nummer!]!.berichten).toBe(1)
  })

  test('a second case under the same number is refused', async () => {
    const leeg = nieuw()
    const rij = await breng({ ...leeg, gewenst: { ...voorbeeldProjectie(), huishoudenId: leeg.huishoudenId } })
    const tweede = encode({ ...rij, stand: undefined, geheugen: {} }, omgeving())!
    expect(tweede.soort).toBe('creeerZaak_ZakLk01')
    expect(await stuur(tweede)).toEqual({
      soort: 'geweigerd',
      foutcode: 'StUF058',
      reden: 'deze zaakidentificatie is al in gebruik',
    })
  })

  test('a partner that gives a number and then refuses the case keeps that number', async () => {
    const leeg = nieuw()
    const gewenst = { ...voorbeeldProjectie(), huishoudenId: leeg.huishoudenId }
    await simulator.gedrag({ modus: 'half' })
    const uitkomst = await stuur(encode({ ...leeg, gewenst }, omgeving())!)
    if (uitkomst.soort !== 'verwerkt') throw new Error('no number')
    const metNummer = { ...leeg, gewenst, nummer: uitkomst.nummer }
    expect(await stuur(encode(metNummer, omgeving())!)).toMatchObject({ soort: 'geweigerd', foutcode: 'StUF058' })
    await simulator.gedrag({ modus: 'normaal' })
    expect((await breng(metNummer)).nummer).toBe(uitkomst.nummer)
  })

  test.each([
    [{ modus: 'weiger' }, { soort: 'geweigerd', foutcode: 'StUF058' }],
    [{ modus: 'fout-500' }, { soort: 'onzeker', foutcode: 'http-500' }],
    [{ modus: 'verbreek' }, { soort: 'onzeker' }],
    [
      { modus: 'traag', ms: 5_000 },
      { soort: 'onzeker', foutcode: 'time-out' },
    ],
    [{ modus: 'uit' }, { soort: 'niet-bereikt', foutcode: 'ECONNREFUSED' }],
  ] as const)('a partner that behaves as %j', async (gedrag, verwacht) => {
    const bericht = encode({ ...nieuw(), gewenst: voorbeeldProjectie() }, omgeving())!
    await simulator.gedrag(gedrag)
    expect(await stuur(bericht, 300)).toMatchObject(verwacht)
  })
})

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
    expect(await transport({ url, timeoutMs: 2_000 })(bericht, signal())).toMatchObject(verwacht)
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
    expect(await transport({ url, timeoutMs: 2_000 })(bericht, signal())).toMatchObject(verwacht)
  })

  test.skipIf(!standaardenMap)('Z6: the official sample answers are read', async () => {
    const voorbeeld = (naam: string) => readFileSync(join(standaardenMap!, 'stuf-zds/voorbeelden', naam), 'utf8')
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const headers = { 'content-type': 'text/xml' }
    antwoord = { status: 200, headers, inhoud: voorbeeld('01-response-genereerZaakIdentificatie_Di02.xml') }
    const stuur = transport({ url, timeoutMs: 2_000 })
    expect(await stuur(vraag(), signal())).toEqual({ soort: 'verwerkt', nummer: '1900208938' })
    antwoord = { status: 200, headers, inhoud: voorbeeld('02-response-zakLk01_Generen_Zaak.xml') }
    const bericht = { ...zaak(), referentie: 'c572cdfc-2972-4288-b62a-b02ecd309266' }
    expect(await stuur(bericht, signal())).toEqual({ soort: 'verwerkt' })
  })
})
