import { openWire, type Bericht, type Koppeling } from '@wijkhub/adapter-kit'
import { maakMenscentraal, startSimulator } from '@wijkhub/simulators'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import {
  encode,
  koppeling,
  planVerder,
  voorbeeldProjectie,
  zonderBsns,
} from '@wijkhub/menscentraal/fixtures/gouden-berichten'
import { transport } from '@wijkhub/menscentraal/transport'
import { omgeving, signal } from './omgeving.ts'

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

describe('over HTTP with the simulator', () => {
  let simulator: Awaited<ReturnType<typeof startSimulator>>
  beforeAll(async () => {
    simulator = await startSimulator(maakMenscentraal, { port: 0 })
  })
  afterEach(() => simulator.gedrag({ modus: 'normaal' }))
  afterAll(() => simulator.stop())
  const stuur = (bericht: Bericht, timeoutMs = 2_000) =>
    transport({ url: simulator.url, wire: openWire({}), timeoutMs })(bericht, signal())
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

  test('what became of the plan arrives, is corrected and is taken back: a goal, a version, an evaluation', async () => {
    const leeg = nieuw()
    const volledig = { ...voorbeeldProjectie(), huishoudenId: leeg.huishoudenId }
    const verder = planVerder(volledig)
    const overHetPlan = (rij: Koppeling) =>
      Object.entries(zaakVan(rij).extra).flatMap(([pad, waarde]) =>
        /afronding|planversies|evaluaties/.test(pad) ? [`${pad.replace(/\.[^.]{36}\./, '.*.')} ${waarde}`] : [],
      )
    const begin = await breng({ ...leeg, gewenst: volledig })
    expect(overHetPlan(begin)).toEqual([])
    const gezegd = await breng({ ...begin, gewenst: verder })
    expect(overHetPlan(gezegd).toSorted()).toEqual([
      'doelen.*.afronding.op 2026-11-22',
      'doelen.*.afronding.uitkomst behaald',
      'evaluaties.*.dag 2027-02-22',
      'evaluaties.*.organisatie kontext',
      'planversies.*.door kontext',
      'planversies.*.nummer 1',
      'planversies.*.op 2026-11-22',
    ])
    const [evaluatieId] = Object.keys(verder.evaluaties!)
    const verzet = { ...verder, evaluaties: { [evaluatieId!]: { dag: '2027-03-01', organisatie: 'kontext' } } }
    expect(overHetPlan(await breng({ ...gezegd, gewenst: verzet }))).toContain('evaluaties.*.dag 2027-03-01')
    // The goal is opened again, and no evaluation follows: both are nil, and gone.
    const { planversies, ...rest } = { ...verzet, doelen: volledig.doelen! }
    const { evaluaties: _, ...zonder } = rest
    const terug = await breng({ ...gezegd, stand: verzet, gewenst: { ...zonder, planversies: planversies! } })
    expect(overHetPlan(terug).every((waarde) => waarde.startsWith('planversies.'))).toBe(true)
    expect(overHetPlan(await breng({ ...terug, gewenst: undefined }))).toEqual([])
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
