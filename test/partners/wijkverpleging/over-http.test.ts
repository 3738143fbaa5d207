import { mkdtempSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Bericht, Inkomend, Uitkomst } from '@wijkhub/adapter-kit'
import { maakZorgverzekeraar, startSimulator, type SimulatorContext, type SimulatorOptions } from '@wijkhub/simulators'
import { standaardenMap } from '@wijkhub/builders'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { adapter, config } from '@wijkhub/wijkverpleging'
import { leesBestand } from '@wijkhub/vektis'
import { geenKoppeling, moment, verzoen } from '@wijkhub/wijkverpleging/fixtures/verzoen-in-geheugen'
import { contactmomentId, gewenst, metContactmomenten } from '@wijkhub/wijkverpleging/fixtures/gouden-berichten'
import { nieuweReferentie, eerst, bestand, tweede, tweeRegels, metAccent } from './bestanden.ts'

const signal = new AbortController().signal

const omgeving = { op: moment, nieuweReferentie }
const naslag = { vastgelegd: [], uitgaand: undefined }

const referentienummer = leesBestand(bestand.inhoud)[2]!.rubrieken['0431']!
const geheugenVan = (uitkomst: Uitkomst) => ('geheugen' in uitkomst && uitkomst.geheugen) || {}

let simulator: Awaited<ReturnType<typeof startSimulator>>
/** The insurer's clock is the clock of the files: they would be refused as "in the future" on a machine that is behind. */
async function start(options: Parameters<typeof maakZorgverzekeraar>[1] = {}, overig: Partial<SimulatorOptions> = {}) {
  const maak = (context: SimulatorContext) => maakZorgverzekeraar({ ...context, now: () => new Date(moment) }, options)
  simulator = await startSimulator(maak, { port: 0, ...overig })
}
afterEach(() => simulator.stop())

const feed = () =>
  adapter(
    config.parse({
      WIJKVERPLEGING_URL: simulator.url,
      WIJKVERPLEGING_TOKEN: 'geheim',
      WIJKVERPLEGING_TIMEOUT_MS: 1_000,
    }),
  )
const stuur = (bericht: Bericht = bestand) => feed().transport(bericht, signal)
const stand = () =>
  simulator.stand() as Record<
    'bestanden' | 'regels' | 'creditregels' | 'afgekeurd' | 'dubbelen' | 'saldoCenten',
    number
  >

describe('an insurer that judges at once', () => {
  beforeEach(() => start())

  test('takes every line of a correct file and gives the same answer to the same file', async () => {
    const verwerkt = { soort: 'verwerkt', nummer: 'ZV-000001', geheugen: bestand.geheugen }
    expect(await stuur()).toEqual(verwerkt)
    expect(await stuur()).toEqual(verwerkt)
    expect(stand()).toMatchObject({ bestanden: 1, regels: 1, saldoCenten: 3450, dubbelen: 0 })
    expect(simulator.ontvangen().laatste.map(({ uitkomst }) => uitkomst)).toEqual(['herhaling', 'verwerkt'])
  })

  test.skipIf(!standaardenMap)('takes the example file of the standards, which our writer did not make', async () => {
    const voorbeeld = join(standaardenMap!, 'vektis/voorbeelden/aw319-wijkverpleging-synthetisch.txt')
    const route = { ...bestand.route, regels: 'VB-0001' }
    expect(await stuur({ ...bestand, route, inhoud: readFileSync(voorbeeld, 'latin1') })).toMatchObject({
      soort: 'verwerkt',
    })
    expect(stand().saldoCenten).toBe(60_000)
  })

  test('reads names with accents byte by byte', async () => {
    const bericht = metAccent()
    expect(bericht.inhoud).toContain('Müller-Laszczyk')
    expect(await stuur(bericht)).toMatchObject({ soort: 'verwerkt' })
  })

  test('reads the same file after a restart from its diary', async () => {
    const dagboek = join(mkdtempSync(join(tmpdir(), 'wijkhub-dagboek-')), 'zorgverzekeraar.jsonl')
    const bericht = metAccent()
    await simulator.stop()
    await start({}, { dagboek })
    await stuur(bericht)
    await simulator.stop()
    await start({}, { dagboek })
    expect(stand()).toMatchObject({ bestanden: 1, regels: 1 })
    expect(await stuur(bericht)).toMatchObject({ soort: 'verwerkt', nummer: 'ZV-000001' })
  })

  test('pays nothing twice when a claim is corrected: the credit takes the old line back', async () => {
    await stuur()
    const correctie = verzoen(
      { ...eerst.koppeling, gewenst: metContactmomenten({ [contactmomentId]: { minuten: 45 } }) },
      { nieuweReferentie },
    )
    for (const bericht of correctie.berichten) expect(await stuur(bericht)).toMatchObject({ soort: 'verwerkt' })
    expect(stand()).toMatchObject({ regels: 2, creditregels: 1, saldoCenten: 5175 })
  })

  test('that answers about other lines than ours has not answered', async () => {
    expect(await stuur({ ...bestand, route: { ...bestand.route, regels: 'ANDERE' } })).toMatchObject({
      soort: 'onzeker',
      code: 'antwoord-onleesbaar',
    })
  })

  test('refuses a file: when it was all there is to send, a person looks', async () => {
    await simulator.gedrag({ modus: 'weiger', keer: 1 })
    expect(await stuur()).toEqual({
      soort: 'geweigerd',
      foutcode: 'http-403',
      reden: 'Er is geen overeenkomst met deze zorgaanbieder',
    })
  })

  test('that refused a file of two lines gets each alone, and the one that is right is claimed', async () => {
    // A file with two lines of which one is wrong: its number of units is not what its amount says.
    const twee = tweeRegels()
    const fout = { ...twee, inhoud: twee.inhoud.replace('11000000607', '11000000707') }
    const heel = await stuur(fout)
    expect(heel).toEqual({
      soort: 'verwerkt',
      geheugen: { [`apart ${contactmomentId}`]: 'ja', [`apart ${tweede}`]: 'ja' },
    })
    const koppeling = { ...geenKoppeling, gewenst: metContactmomenten({ [contactmomentId]: {}, [tweede]: {} }) }
    const { berichten } = verzoen({ ...koppeling, geheugen: geheugenVan(heel) }, { nieuweReferentie })
    expect(berichten.map(({ route }) => route['contactmomenten'])).toEqual([contactmomentId, tweede])
    const eerste = { ...berichten[0]!, inhoud: berichten[0]!.inhoud.replace('11000000607', '11000000707') }
    expect(await stuur(eerste)).toEqual({ soort: 'verwerkt', geheugen: { [`wacht ${contactmomentId}`]: '1' } })
    expect(await stuur(berichten[1])).toMatchObject({ soort: 'verwerkt', nummer: 'ZV-000001' })
    expect(stand()).toMatchObject({ regels: 1, saldoCenten: 3450 })
  })

  test('that refused one line of a file holds the other, and the refused one is said until it is corrected', async () => {
    await simulator.gedrag({ modus: 'half', keer: 1 })
    const wens = metContactmomenten({ [contactmomentId]: {}, [tweede]: {} })
    const bericht = tweeRegels()
    const geheugen = geheugenVan(await stuur(bericht))
    const na = verzoen({ ...geenKoppeling, gewenst: wens, geheugen }, { nieuweReferentie })
    expect(na).toMatchObject({
      berichten: [],
      rust: { onverzendbaar: [{ code: 'ontvanger-keurt-af', onderdeel: `contactmomenten/${tweede}` }] },
    })
    const beter = metContactmomenten({ [contactmomentId]: {}, [tweede]: { prestatiecode: 'A0001' } })
    const { berichten } = verzoen({ ...na.koppeling, gewenst: beter, gewensteVersie: 2 }, { nieuweReferentie })
    expect(await stuur(berichten[0])).toMatchObject({ soort: 'verwerkt', nummer: 'ZV-000002' })
    expect(stand()).toMatchObject({ regels: 2, creditregels: 0, saldoCenten: 6900, dubbelen: 0 })
  })

  test.each([
    [
      'a total that is not the sum',
      (inhoud: string) => inhoud.replace('00000003450D', '00000003451D'),
      'totaal declaratiebedrag',
    ],
    [
      'an amount that is not number times tariff',
      (inhoud: string) => inhoud.replace('11000000607', '11000000707'),
      'aantal maal tarief',
    ],
    ['a BSN that fails the 11-proef', (inhoud: string) => inhoud.replaceAll('999994268', '999994269'), '11-proef'],
    [
      'a line about another person than the record above it',
      (inhoud: string) => inhoud.replace('04000000000002999994268', '04000000000002999999357'),
      'verschilt van het verzekerdenrecord',
    ],
    ['a record of 309 positions', (inhoud: string) => inhoud.replace('    \r\n', '   \r\n'), '309 posities'],
    ['bare line feeds', (inhoud: string) => inhoud.replaceAll('\r\n', '\n'), 'CR/LF'],
    [
      'the wrong order of records',
      (inhoud: string) => inhoud.split('\r\n').toReversed().slice(1).join('\r\n') + '\r\n',
      'volgorde',
    ],
    ['a date that does not exist', (inhoud: string) => inhoud.replaceAll('20261121', '20260231'), 'prestatiedatums'],
  ])('refuses %s and says where', async (_, maakFout, reden) => {
    const inhoud = maakFout(bestand.inhoud)
    expect(inhoud).not.toBe(bestand.inhoud)
    expect(await stuur({ ...bestand, inhoud })).toMatchObject({
      soort: 'geweigerd',
      reden: expect.stringContaining(reden),
    })
    expect(stand().bestanden).toBe(0)
  })

  test('refuses another file under the same invoice number', async () => {
    await stuur()
    expect(await stuur({ ...bestand, inhoud: bestand.inhoud.replace('Wiel', 'Wier') })).toMatchObject({
      soort: 'geweigerd',
      foutcode: 'http-409',
    })
  })

  test.each([
    [{ modus: 'fout-500' }, 'onzeker', 0],
    [{ modus: 'verbreek' }, 'onzeker', 0],
    [{ modus: 'antwoord-kwijt' }, 'onzeker', 1],
    [{ modus: 'traag', ms: 2_000 }, 'onzeker', 0],
    [{ modus: 'uit' }, 'niet-bereikt', 0],
  ] as const)('%j ends as %s', async (gedrag, soort, bestanden) => {
    await simulator.gedrag(gedrag)
    expect(await stuur()).toMatchObject({ soort })
    expect(stand().bestanden).toBe(bestanden)
  })

  test('claims once after a lost answer', async () => {
    await simulator.gedrag({ modus: 'antwoord-kwijt', keer: 1 })
    await stuur()
    expect(await stuur()).toMatchObject({ soort: 'verwerkt' })
    expect(stand()).toMatchObject({ bestanden: 1, saldoCenten: 3450 })
  })
})

describe('an insurer that judges later', () => {
  let hub: Server
  let retouren: string[]
  beforeEach(async () => {
    retouren = []
    hub = createServer((request, response) => {
      let inhoud = ''
      request.on('data', (deel: Buffer) => (inhoud += deel.toString()))
      request.on('end', () => {
        retouren.push(inhoud)
        response.end('{}')
      })
    })
    await new Promise<void>((resolve) => hub.listen(0, '127.0.0.1', resolve))
    const url = `http://127.0.0.1:${(hub.address() as AddressInfo).port}`
    await start({ verdict: 'later' }, { hub: { url, token: 'partner' } })
  })
  afterEach(async () => {
    hub.closeAllConnections()
    await new Promise((resolve) => hub.close(resolve))
  })

  test.each([
    ['normaal', undefined],
    ['weiger', { [`oordeel ${referentienummer}`]: 'nee Geen overeenkomst voor deze prestatie' }],
  ] as const)('first takes the file, then tells (%s) what it makes of each line', async (modus, geheugen) => {
    await simulator.gedrag({ modus })
    expect(await stuur()).toEqual({ soort: 'geaccepteerd', nummer: 'ZV-000001' })
    await simulator.rust()
    const [{ decode, vertaal }] = feed().inkomend as [Inkomend]
    const gelezen = decode(retouren[0]!, {})
    if ('foutcode' in gelezen) throw new Error(gelezen.reden)
    expect(gelezen.vindplaats).toEqual({ referentie: bestand.referentie })
    const verwacht = {
      bijdragen: [],
      ...(geheugen && { geheugen }),
      verdict: { referentie: bestand.referentie, uitkomst: 'verwerkt' },
    }
    expect(vertaal(gelezen.bericht, eerst.koppeling, omgeving, naslag)).toEqual(verwacht)
    // The verdict may come before the answer to the file is booked: then the line is not remembered yet.
    expect(vertaal(gelezen.bericht, { ...geenKoppeling, gewenst }, omgeving, naslag)).toEqual(verwacht)
  })
})
