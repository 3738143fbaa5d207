import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { leesFoutbericht, namespaces } from '@wijkhub/stuf'
import { fouten, standaardenMap, zonderStandaarden } from '@wijkhub/builders'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startSimulator } from '../simulator.ts'
import { maakMenscentraal } from './menscentraal.ts'
import {
  zds,
  bodyVan,
  body,
  vraagNummer,
  persoon,
  relatie,
  initiator,
  kind,
  creeer,
  update,
} from './fixtures/zds-vragen.ts'

const brp = new Map([['Teun Groot Esselink|2012-04-18', '999999369']])

describe('MensCentraal', () => {
  let simulator: Awaited<ReturnType<typeof startSimulator>>
  let hub: Server
  let gemeld: string[] = []
  let hubAntwoord: { status: number; inhoud: string }
  beforeAll(async () => {
    hub = createServer((request, response) => {
      const stukken: Buffer[] = []
      request.on('data', (stuk: Buffer) => stukken.push(stuk))
      request.on('end', () => {
        gemeld.push(Buffer.concat(stukken).toString())
        response.writeHead(hubAntwoord.status).end(hubAntwoord.inhoud)
      })
    })
    await new Promise<void>((resolve) => hub.listen(0, '127.0.0.1', resolve))
    const url = `http://127.0.0.1:${(hub.address() as AddressInfo).port}`
    simulator = await startSimulator((context) => maakMenscentraal(context, { brp }), {
      port: 0,
      hub: { url, token: 'geheim' },
      opnieuwMs: 5,
    })
  })
  beforeEach(() => {
    gemeld = []
    hubAntwoord = {
      status: 200,
      inhoud: `<e:Envelope xmlns:e="${namespaces.soap}"><e:Body><S:Bv03Bericht xmlns:S="${namespaces.StUF}"/></e:Body></e:Envelope>`,
    }
  })
  afterAll(async () => {
    await simulator.stop()
    hub.close()
  })

  async function stuur(soort: string, inhoud: string, soapaction = zds(soort)) {
    const response = await fetch(simulator.url, {
      method: 'POST',
      headers: { 'content-type': 'text/xml', soapaction },
      body: inhoud,
    })
    return { status: response.status, inhoud: await response.text() }
  }
  const nummerVan = ({ inhoud }: { inhoud: string }) => /<ZKN:identificatie>(.*?)</.exec(inhoud)![1]!
  async function nieuweZaak(): Promise<string> {
    const nummer = nummerVan(await stuur('genereerZaakIdentificatie_Di02', vraagNummer()))
    expect((await stuur('creeerZaak_ZakLk01', creeer(nummer))).status).toBe(200)
    return nummer
  }
  const foutVan = ({ inhoud }: { inhoud: string }) => {
    const soap = bodyVan(inhoud)
    return soap.soort === 'fault' && soap.detail ? leesFoutbericht(soap.detail) : undefined
  }
  const stand = () =>
    simulator.stand() as {
      afwijkend: number
      dubbelen: number
      terugmeldingen: { uitkomst: string }[]
      zaken: Record<string, { betrokkenen: Record<string, object> }>
    }

  test('the same question gets the same number, another question the next', async () => {
    const eerste = await stuur('genereerZaakIdentificatie_Di02', vraagNummer('a'))
    const weer = await stuur('genereerZaakIdentificatie_Di02', vraagNummer('a'))
    const volgende = await stuur('genereerZaakIdentificatie_Di02', vraagNummer('b'))
    expect(nummerVan(eerste)).toMatch(/^0392-\d{4}-\d{7}$/)
    expect(nummerVan(weer)).toBe(nummerVan(eerste))
    expect(Number(nummerVan(volgende).slice(-7))).toBe(Number(nummerVan(eerste).slice(-7)) + 1)
  })

  test('a case under a number it never gave out, or gave out already, is refused; one household twice is counted', async () => {
    expect(foutVan(await stuur('creeerZaak_ZakLk01', creeer('0392-1999-0000001')))).toMatchObject({
      berichtcode: 'Fo03',
      code: 'StUF058',
    })
    const nummer = await nieuweZaak()
    expect(foutVan(await stuur('creeerZaak_ZakLk01', creeer(nummer)))?.omschrijving).toBe(
      'deze zaakidentificatie is al in gebruik',
    )
    const voor = stand().dubbelen
    for (const referentie of ['d1', 'd2']) {
      const ander = nummerVan(await stuur('genereerZaakIdentificatie_Di02', vraagNummer(referentie)))
      await stuur('creeerZaak_ZakLk01', creeer(ander, { kenmerk: 'huishouden-1' }))
    }
    expect(stand().dubbelen).toBe(voor + 1)
  })

  test.each([
    [
      'the order of elements',
      (xml: string) => xml.replace(kind + initiator, initiator + kind),
      'heeftAlsBelanghebbende',
    ],
    ['a missing element', (xml: string) => xml.replace(initiator, ''), 'heeftAlsInitiator'],
    [
      'a BSN that fails the elfproef',
      (xml: string) => xml.replace('<B:geslachtsnaam>', '<B:inp.bsn>999999358</B:inp.bsn><B:geslachtsnaam>'),
      'inp.bsn',
    ],
    ['a date that does not exist', (xml: string) => xml.replace('20120418', '20120431'), 'geboortedatum'],
    ['another receiver', (xml: string) => xml.replace('>MensCentraal<', '>Elders<'), 'ontvanger/applicatie'],
    [
      'a moment that does not exist',
      (xml: string) => xml.replace('20261122110000', '20261122250000'),
      'tijdstipBericht',
    ],
    ['an element of another standard', (xml: string) => xml.replace('<K:kenmerk>', '<K:vreemd/><K:kenmerk>'), 'vreemd'],
  ])('refuses %s with a Fo03 that names it', async (_, maakFout, genoemd) => {
    const nummer = nummerVan(await stuur('genereerZaakIdentificatie_Di02', vraagNummer()))
    const fout = foutVan(await stuur('creeerZaak_ZakLk01', maakFout(creeer(nummer))))
    expect(fout).toMatchObject({ berichtcode: 'Fo03', code: 'StUF055', plek: 'client' })
    expect(fout!.details).toContain(genoemd)
    expect(stand().zaken[nummer]).toBeUndefined()
  })

  test('refuses a SOAPAction that does not match, and XML with entities', async () => {
    const nummer = nummerVan(await stuur('genereerZaakIdentificatie_Di02', vraagNummer()))
    for (const actie of [zds('updateZaak_ZakLk01'), zds('creeerZaak_ZakLk01').slice(1, -1), ''])
      expect(foutVan(await stuur('creeerZaak_ZakLk01', creeer(nummer), actie))?.details).toContain('SOAPAction')
    expect(foutVan(await stuur('creeerZaak_ZakLk01', `<!DOCTYPE a [<!ENTITY b "c">]>${creeer(nummer)}`))?.code).toBe(
      'StUF055',
    )
  })

  test('a change of a case it does not know is refused, and a was it does not hold is counted', async () => {
    const was = relatie(
      'heeftAlsBelanghebbende',
      'ZAKBTRBLH',
      'W',
      persoon('z', 'Teun', 'Groot Esselink', '20120418', 'W'),
    )
    const wordt = was.replace('Teun', 'Teunis')
    expect(foutVan(await stuur('updateZaak_ZakLk01', update('0392-1999-0000001', was, wordt)))?.omschrijving).toBe(
      'deze zaak is hier niet bekend',
    )
    const nummer = await nieuweZaak()
    const voor = stand().afwijkend
    expect((await stuur('updateZaak_ZakLk01', update(nummer, was, wordt))).status).toBe(200)
    expect(stand().afwijkend).toBe(voor)
    expect(JSON.stringify(stand().zaken[nummer])).toContain('Teunis')
    expect((await stuur('updateZaak_ZakLk01', update(nummer, was, wordt))).status).toBe(200)
    expect(stand().afwijkend).toBe(voor + 1)
  })

  test('was and wordt that are no pair are refused', async () => {
    const nummer = await nieuweZaak()
    const was = relatie(
      'heeftAlsBelanghebbende',
      'ZAKBTRBLH',
      'W',
      persoon('z', 'Teun', 'Groot Esselink', '20120418', 'W'),
    )
    for (const wordt of [
      '',
      was.replace('"W"', '"V"'),
      '<K:heeftAlsBelanghebbende xsi:nil="true" S:noValue="geenWaarde" S:entiteittype="ZAKBTRBLH" S:verwerkingssoort="W"/>',
    ])
      expect(foutVan(await stuur('updateZaak_ZakLk01', update(nummer, was, wordt)))?.code).toBe('StUF058')
  })

  test('a worker who changes a telephone number changes the case and tells the hub', async () => {
    const zaak = await nieuweZaak()
    await simulator.partner.acties['wijzigTelefoonnummer']!({ zaak, telefoonnummer: '0687654321' })
    await simulator.rust()
    expect(JSON.stringify(stand().zaken[zaak])).toContain('0687654321')
    expect(gemeld).toHaveLength(1)
    expect(gemeld[0]).toContain('StUF:sleutelOntvangend="m"')
    expect(stand().terugmeldingen[0]).toMatchObject({ zaak, uitkomst: 'Bv03' })
  })

  test('the municipality finds the BSNs it can look up, and tells only those', async () => {
    const zaak = await nieuweZaak()
    await simulator.partner.acties['meldBsns']!({ zaak })
    await simulator.partner.acties['meldBsns']!({ zaak })
    await simulator.rust()
    expect(gemeld).toHaveLength(1)
    expect(gemeld[0]).toContain('<BG:inp.bsn>999999369</BG:inp.bsn>')
    expect(gemeld[0]).not.toContain('Wilma')
  })

  test('a fault of the hub is an answer; anything else with status 500 is not, and is asked again', async () => {
    const zaak = await nieuweZaak()
    const fo03 = (await stuur('creeerZaak_ZakLk01', creeer(zaak))).inhoud
    hubAntwoord = { status: 500, inhoud: 'Internal Server Error' }
    await simulator.partner.acties['wijzigTelefoonnummer']!({ zaak, telefoonnummer: '0600000001' })
    await expect.poll(() => gemeld.length).toBeGreaterThan(1)
    hubAntwoord = { status: 500, inhoud: fo03 }
    await simulator.rust()
    expect(stand().terugmeldingen[0]!.uitkomst).toContain('Fo03 · StUF058')
  })

  describe.skipIf(!standaardenMap)(
    `says what the official schemas accept${standaardenMap ? '' : ` (${zonderStandaarden})`}`,
    () => {
      test('Du02, Bv03, Fo02, Fo03 and its own updateZaak', async () => {
        const vraag = await stuur('genereerZaakIdentificatie_Di02', vraagNummer())
        const gemaakt = await stuur('creeerZaak_ZakLk01', creeer(nummerVan(vraag)))
        const fo03 = await stuur('creeerZaak_ZakLk01', creeer(nummerVan(vraag)))
        await simulator.gedrag({ modus: 'weiger' })
        const fo02 = await stuur('genereerZaakIdentificatie_Di02', vraagNummer())
        await simulator.gedrag({ modus: 'normaal' })
        await simulator.partner.acties['wijzigTelefoonnummer']!({
          zaak: nummerVan(vraag),
          telefoonnummer: '0687654321',
        })
        await simulator.partner.acties['meldBsns']!({ zaak: nummerVan(vraag) })
        await simulator.rust()
        const map = 'stuf-zds/zds12-samengevoegd'
        for (const xml of [vraag.inhoud, ...gemeld]) expect(fouten(body(xml), `${map}/ZDS.xsd`)).toEqual([])
        for (const { inhoud } of [gemaakt, fo03, fo02]) expect(fouten(body(inhoud), `${map}/StUF.xsd`)).toEqual([])
        expect(foutVan(fo02)?.berichtcode).toBe('Fo02')
        // The rules of this simulator are no looser than the schema on what it accepts.
        expect(fouten(body(creeer(nummerVan(vraag))), `${map}/ZDS.xsd`)).toEqual([])
      })
    },
  )
})
