import type { Gelezen, Onleesbaar, Vertaling } from '@wijkhub/adapter-kit'
import { fouten as xsdFouten, standaardenMap } from '@wijkhub/builders'
import { identificatie, schrijfEnvelop } from '@wijkhub/istandaarden'
import { describe, expect, test } from 'vitest'
import { leesGgkBericht, type GgkBericht } from './ggk-bericht.ts'
import { vertaal } from './vertaal.ts'
import {
  adapter,
  afzender,
  alleBerichten,
  antwoordOp,
  gezin,
  ggkEnvelop,
  inhoudVan,
  jw305,
  koppeling,
  vasteOmgeving,
} from '../fixtures/berichten.ts'

const besluitId = Object.keys(gezin.besluiten!).find((id) => gezin.besluiten![id]!.toewijzingNummer === 39200017)!
const start = { nummer: 39200017, begindatum: '2026-12-01', status: '1' }
const ander = '<ijw:Categorie>45</ijw:Categorie><ijw:Code>45A05</ijw:Code>'
const toegewezen = '<ijw:Categorie>45</ijw:Categorie><ijw:Code>45A04</ijw:Code>'
const gestart = (op: string) => ({
  ...gezin,
  besluiten: { ...gezin.besluiten, [besluitId]: { ...gezin.besluiten![besluitId]!, zorgGestartOp: op } },
})
const codesIn = ({ antwoorden }: Vertaling) =>
  [...inhoudVan(antwoorden![0]!.inhoud).matchAll(/RetourCode>(\w{4})</g)].map(([, code]) => code)

describe('a JW305', () => {
  test('is found by its ToewijzingNummer and answered with one JW306 without codes that refers to it', () => {
    expect(leesGgkBericht(afzender, ggkEnvelop('JW305', jw305([start])))).toMatchObject({
      kenmerk: '7c0f7b90-5c69-41e5-a837-0800200c9a66',
      vindplaats: { nummer: '39200017' },
    })
    const vertaling = antwoordOp(jw305([start]))
    expect(vertaling.bijdragen).toEqual([{ soort: 'zorg-gestart', besluitId, zorgGestartOp: '2026-12-01' }])
    expect(codesIn(vertaling)).toEqual([])
    expect(vertaling.antwoorden).toHaveLength(1)
    expect(vertaling.antwoorden![0]!.inhoud).toContain(
      '<StUF:crossRefnummer>7c0f7b90-5c69-41e5-a837-0800200c9a66</StUF:crossRefnummer><StUF:functie>JW306</StUF:functie>',
    )
  })

  test('that was taken in is not echoed', () => {
    expect(antwoordOp(jw305([start]))).not.toHaveProperty('stand')
    expect(alleBerichten(koppeling(gezin, gestart('2026-12-01')), vasteOmgeving())).toEqual([])
  })

  test.each([
    ['an unknown allocation', [start, { ...start, nummer: 5 }], {}, ['0200', '0200', '9019', '0200']],
    [
      'an allocation of another provider',
      [{ ...start, nummer: 39200019 }],
      { bsn: '999999400' },
      ['0200', '9019', '0200'],
    ],
    ['another child', [start], { bsn: '999999400' }, ['0200', '9019', '0200']],
    ['a wrong BSN', [start], { bsn: '999999368' }, ['0001']],
    ['a forbidden StatusAanlevering', [{ ...start, status: '2' }], {}, ['0001']],
    [
      'a date of birth that contradicts itself',
      [start],
      { geboortedatum: '<ijw:Datum>2012-04-18</ijw:Datum><ijw:DatumGebruik>3</ijw:DatumGebruik>' },
      ['0001'],
    ],
    ['a Dagtekening in the future', [start], { dagtekening: '2026-11-23' }, ['8848']],
    ['the same start twice (TR101)', [start, start], {}, ['0001']],
    ['a removal and a delivery of the same start (IV008)', [start, { ...start, status: '3' }], {}, ['0001']],
    ['a birth in the future (TR134)', [start], { geboortedatum: '<ijw:Datum>2026-11-23</ijw:Datum>' }, ['0001']],
    ['a birth 121 years ago (TR002)', [start], { geboortedatum: '<ijw:Datum>1905-11-21</ijw:Datum>' }, ['0001']],
    ['another municipality in the header (TR378)', [start], { ontvanger: '9999' }, ['S300']],
    ['another product than was allocated', [{ ...start, product: ander }], {}, ['0200', '9019', '0200']],
    ['another begin of the allocation', [{ ...start, ingangsdatum: '2026-12-02' }], {}, ['0200', '9019', '0200']],
    ['a removal of what was never delivered', [{ ...start, status: '3' }], {}, ['0200', '9063', '0200']],
  ])('about %s changes nothing and gets its codes', (_, producten, anders, codes) => {
    const vertaling = antwoordOp(jw305(producten, anders))
    expect(vertaling.bijdragen).toEqual([])
    expect(codesIn(vertaling)).toEqual(codes)
  })

  test('for a start that was reported before is refused: 9074 for the same, 9326 for another', () => {
    expect(codesIn(antwoordOp(jw305([start]), gestart('2026-12-01')))).toEqual(['0200', '9074', '0200'])
    expect(codesIn(antwoordOp(jw305([{ ...start, begindatum: '2026-12-08' }]), gestart('2026-12-01')))).toEqual([
      '0200',
      '9326',
      '0200',
    ])
  })

  test('corrects a start by removing the old key and delivering the new one (IV008)', () => {
    const correctie = [
      { ...start, begindatum: '2026-12-08' },
      { ...start, status: '3' },
    ]
    expect(antwoordOp(jw305(correctie), gestart('2026-12-01')).bijdragen).toEqual([
      { soort: 'zorg-gestart', besluitId, zorgGestartOp: '2026-12-08' },
    ])
  })

  test('that only takes a start back is approved, and the care has not started', () => {
    const vertaling = antwoordOp(jw305([{ ...start, status: '3', product: toegewezen }]), gestart('2026-12-01'))
    expect(vertaling.bijdragen).toEqual([{ soort: 'zorgstart-ingetrokken', besluitId }])
    expect(codesIn(vertaling)).toEqual([])
    expect(alleBerichten(koppeling(gestart('2026-12-01'), gezin), vasteOmgeving())).toEqual([])
  })

  test('is held against the start the provider told last, whatever a JW301 under way wrote over it, and before the household has it', () => {
    // Started while the first JW301 was under way: what that one left at the provider knows of no start.
    const overschreven = { gewenst: gestart('2026-12-01') }
    expect(codesIn(antwoordOp(jw305([start]), gezin, overschreven))).toEqual(['0200', '9074', '0200'])
    const terug = antwoordOp(jw305([{ ...start, status: '3' }]), gezin, overschreven)
    expect(terug.bijdragen).toEqual([{ soort: 'zorgstart-ingetrokken', besluitId }])
    // Taken back, and the household still says that care started.
    const { vastgelegd } = terug
    const nog = { ...overschreven, vastgelegd: vastgelegd!.filter(({ sleutel }) => sleutel.startsWith('start/')) }
    const opnieuw = antwoordOp(jw305([{ ...start, begindatum: '2026-12-08' }]), gestart('2026-12-01'), nog)
    expect(codesIn(opnieuw)).toEqual([])
    expect(opnieuw.bijdragen).toEqual([{ soort: 'zorg-gestart', besluitId, zorgGestartOp: '2026-12-08' }])
  })

  test('that takes back another start than is known is refused with 9063', () => {
    const terug = [{ ...start, status: '3', product: ander }]
    expect(codesIn(antwoordOp(jw305(terug), gestart('2026-12-01')))).toEqual(['0200', '9063', '0200'])
  })

  test('with an unknown date of birth is not held against 120 years', () => {
    const onbekend = '<ijw:Datum>1900-01-01</ijw:Datum><ijw:DatumGebruik>3</ijw:DatumGebruik>'
    expect(codesIn(antwoordOp(jw305([start], { geboortedatum: onbekend })))).toEqual([])
  })

  test('of which the envelope came from someone else gets a Fo01, not a retour with the client', () => {
    const fout = leesGgkBericht(afzender, ggkEnvelop('JW305', jw305([start]), undefined, '98000002')) as Onleesbaar
    expect(fout).toMatchObject({ foutcode: 'StUF055', afzender: '98000002' })
    expect(fout.voorMens).toBeUndefined()
  })

  test('of which no household is known is answered with 9019', () => {
    const gelezen = leesGgkBericht(afzender, ggkEnvelop('JW305', jw305([{ begindatum: '2026-12-01', status: '1' }])))
    if ('foutcode' in gelezen) throw new Error(gelezen.reden)
    expect(gelezen.vindplaats).toEqual({ nummer: '0' })
    const antwoord = adapter.inkomend[0]!.antwoord!({ soort: 'koppeling-onbekend', gelezen }, vasteOmgeving())
    expect(antwoord.status).toBe(200)
    expect(inhoudVan(antwoord.inhoud)).toContain('9019')
  })
})

/** Breaks one thing at a time; our own level 1 must refuse exactly what the official schema refuses. */
const kapot: [string, (xml: string) => string][] = [
  ['a missing Begindatum', (xml) => xml.replace(/<jw305:Begindatum>.*?<\/jw305:Begindatum>/, '')],
  [
    'elements in the wrong order',
    (xml) =>
      xml.replace(
        /(<jw305:Begindatum>.*?<\/jw305:Begindatum>)(<jw305:StatusAanlevering>.*?<\/jw305:StatusAanlevering>)/,
        '$2$1',
      ),
  ],
  ['a date with a time zone', (xml) => xml.replace('2026-12-01<', '2026-12-01Z<')],
  ['a day that does not exist', (xml) => xml.replace('2026-12-01<', '2026-02-30<')],
  ['an AGB code of nine digits', (xml) => xml.replace('98765432', '987654321')],
  ['another BerichtVersie', (xml) => xml.replace('Versie>3<', 'Versie>2<')],
  ['a child in the wrong namespace', (xml) => xml.replaceAll('ijw:Datum>', 'jw305:Datum>')],
  [
    'an unknown element',
    (xml) => xml.replace('<jw305:StartProducten>', '<jw305:Extra>1</jw305:Extra><jw305:StartProducten>'),
  ],
  ['an Identificatie of thirteen characters', (xml) => xml.replace('305000000001', '3050000000012')],
  ['no StartProduct', (xml) => xml.replace(/<jw305:StartProduct>.*<\/jw305:StartProduct>/, '')],
  [
    'a product category that does not exist',
    (xml) =>
      xml.replace(
        '<jw305:Begindatum>',
        '<jw305:Product><ijw:Categorie>39</ijw:Categorie></jw305:Product><jw305:Begindatum>',
      ),
  ],
]
const heel: [string, (xml: string) => string][] = [
  ['spaces around a number', (xml) => xml.replace('>39200017<', '> 39200017 <')],
  [
    'all optional fields',
    (xml) =>
      xml.replace(
        '<jw305:Begindatum>',
        '<jw305:Product><ijw:Categorie>45</ijw:Categorie><ijw:Code>45A04</ijw:Code></jw305:Product><jw305:ToewijzingIngangsdatum>2026-12-01</jw305:ToewijzingIngangsdatum><jw305:Begindatum>',
      ),
  ],
]

describe('control level 1', () => {
  test.each(kapot)('%s gets a Fo01 with StUF055 that names the element', (_, breek) => {
    const xml = breek(jw305([start]))
    if (standaardenMap) expect(xsdFouten(xml, 'ijw/xsd/JW305.xsd')).not.toEqual([])
    const fout = leesGgkBericht(afzender, ggkEnvelop('JW305', xml)) as Onleesbaar
    expect(fout).toMatchObject({
      foutcode: 'StUF055',
      kenmerk: '7c0f7b90-5c69-41e5-a837-0800200c9a66',
      functie: 'JW305-00040003',
    })
    expect(fout.velden!.length).toBeGreaterThan(0)
    const antwoord = adapter.inkomend[0]!.antwoord!({ soort: 'onleesbaar', fout }, vasteOmgeving())
    expect(antwoord.status).toBe(400)
    expect(antwoord.inhoud).toContain('<StUF:code>StUF055</StUF:code>')
  })

  test.each(heel)('accepts %s', (_, maak) => {
    const xml = maak(jw305([start]))
    if (standaardenMap) expect(xsdFouten(xml, 'ijw/xsd/JW305.xsd')).toEqual([])
    expect(leesGgkBericht(afzender, ggkEnvelop('JW305', xml))).toHaveProperty('bericht')
  })

  test.each([
    ['no XML', 'geen xml', 'xml-ongeldig'],
    ['an entity', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'xml-dtd'],
    ['another root', '<a/>', 'StUF055'],
    ['another municipality', ggkEnvelop('JW305', jw305([start])).replace('>0392<', '>0384<'), 'StUF055'],
    [
      'a reference that is no UUID version 4',
      ggkEnvelop('JW305', jw305([start])).replace('-41e5-', '-11e5-'),
      'StUF055',
    ],
    ['a message nobody may send us', ggkEnvelop('JW301', jw305([start])), 'StUF055'],
    ['a JW307 with something else inside', ggkEnvelop('JW307', jw305([start])), 'StUF055'],
    [
      'payload that is no base64',
      ggkEnvelop('JW305', jw305([start])).replace('xmlBestand>P', 'xmlBestand>!'),
      'StUF055',
    ],
  ])('refuses %s', (_, ruw, foutcode) => {
    expect(leesGgkBericht(afzender, ruw)).toMatchObject({ foutcode })
  })
})

describe('a message that is not processed yet', () => {
  test.each(['JW307', 'JW315', 'JW317', 'JW323'])(
    '%s is not called invalid: kept for a person, and its sender knows',
    (soort) => {
      const inhoud = `<m:Bericht xmlns:m="http://www.istandaarden.nl/ijw/3_2/${soort.toLowerCase()}/schema"><m:Header/></m:Bericht>`
      const fout = leesGgkBericht(afzender, ggkEnvelop(soort, inhoud)) as Onleesbaar
      const { inhoud: fo01, status } = adapter.inkomend[0]!.antwoord!({ soort: 'onleesbaar', fout }, vasteOmgeving())
      expect(status).toBe(400)
      expect(fo01).toContain('<StUF:code>IB004</StUF:code>')
      expect(fo01).toContain('een medewerker ziet het')
      expect(fout).toMatchObject({ foutcode: 'functie-niet-verwerkt', voorMens: true })
    },
  )
})

test('J11: a message as large as the GGk takes is read, however many tags are in it', () => {
  const inhoud = `<m:Bericht xmlns:m="http://www.istandaarden.nl/ijw/3_2/jw323/schema">${'<m:A/>'.repeat(500_000)}</m:Bericht>`
  expect(leesGgkBericht(afzender, ggkEnvelop('JW323', inhoud))).toMatchObject({ foutcode: 'functie-niet-verwerkt' })
})

describe('a verdict', () => {
  const referentie = '1c0f7b90-5c69-41e5-a837-0800200c9a66'
  const verdict = (ruw: string) => {
    const gelezen = leesGgkBericht(afzender, ruw)
    if ('foutcode' in gelezen) throw new Error(`${gelezen.reden} ${JSON.stringify(gelezen.velden)}`)
    expect(gelezen.vindplaats).toEqual({ referentie })
    const uitslag = vertaal(afzender, gelezen.bericht, koppeling(gezin, gezin), { omgeving: vasteOmgeving(), naslag })
    return 'foutcode' in uitslag ? uitslag : uitslag.verdict
  }
  const uitgaand = schrijfEnvelop(afzender, {
    functie: 'JW301',
    naar: '98765432',
    referentie,
    op: '2026-11-22T10:06:30Z',
    inhoud: 'x',
  })
  const naslag = { vastgelegd: [], uitgaand: { soort: 'JW301', inhoud: uitgaand, oordeel: undefined } }
  const jw302 = (codes: string, client = '', anders: { van?: string; ontvanger?: string; kenmerk?: string } = {}) =>
    ggkEnvelop(
      'JW302',
      `<jw302:Bericht xmlns:ijw="http://www.istandaarden.nl/ijw/3_2/basisschema/schema" xmlns:jw302="http://www.istandaarden.nl/ijw/3_2/jw302/schema"><jw302:Header><jw302:BerichtCode>437</jw302:BerichtCode><jw302:BerichtVersie>3</jw302:BerichtVersie><jw302:BerichtSubversie>2</jw302:BerichtSubversie><jw302:Afzender>0392</jw302:Afzender><jw302:Ontvanger>${anders.ontvanger ?? '98765432'}</jw302:Ontvanger><jw302:BerichtIdentificatie><ijw:Identificatie>${anders.kenmerk ?? identificatie(referentie)}</ijw:Identificatie><ijw:Dagtekening>2026-11-22</ijw:Dagtekening></jw302:BerichtIdentificatie><jw302:XsdVersie><ijw:BasisschemaXsdVersie>1.0.0</ijw:BasisschemaXsdVersie><ijw:BerichtXsdVersie>1.0.0</ijw:BerichtXsdVersie></jw302:XsdVersie><jw302:IdentificatieRetour>2</jw302:IdentificatieRetour><jw302:DagtekeningRetour>2026-11-22</jw302:DagtekeningRetour><jw302:XsdVersieRetour><ijw:BasisschemaXsdVersie>1.0.0</ijw:BasisschemaXsdVersie><ijw:BerichtXsdVersie>1.0.0</ijw:BerichtXsdVersie></jw302:XsdVersieRetour>${codes}</jw302:Header>${client}</jw302:Bericht>`,
      referentie,
      anders.van,
    )
  const code = (waarde: string) =>
    `<jw302:RetourCodes><jw302:RetourCode>${waarde}</jw302:RetourCode></jw302:RetourCodes>`

  test('without codes is an acceptance', () => {
    expect(verdict(jw302(''))).toEqual({ referentie, uitkomst: 'verwerkt' })
  })

  test.each([
    ['another provider', { van: '98000002', ontvanger: '98000002' }],
    ['another provider in our name of the first', { van: '98000002' }],
    ['the provider about an addressee of its own', { ontvanger: '98000002' }],
    ['the provider about another message', { kenmerk: 'ABCDEFGHIJKL' }],
  ])('from %s is not ours: refused, and a person sees it', (_, anders) => {
    const fout = verdict(jw302('', '', anders)) as Onleesbaar
    expect(fout).toMatchObject({ foutcode: 'retour-past-niet' })
    const gelezen = leesGgkBericht(afzender, jw302('', '', anders)) as Gelezen<GgkBericht>
    const ontvangst = { soort: 'niet-vertaalbaar', gelezen, fout } as const
    expect(adapter.inkomend[0]!.antwoord!(ontvangst, vasteOmgeving()).inhoud).toContain('Fo01Bericht')
    expect(fout.voorMens).toBe(true)
  })

  test('with a code in the header or on a class is a refusal that names it', () => {
    expect(verdict(jw302(code('9056')))).toMatchObject({
      uitkomst: 'geweigerd',
      foutcode: '9056',
      reden: expect.stringContaining('9056 op Header'),
    })
    const client = `<jw302:Client><jw302:ToegewezenProduct>${code('9332')}</jw302:ToegewezenProduct>${code('0200')}</jw302:Client>`
    expect(verdict(jw302(code('0200'), client))).toMatchObject({
      foutcode: '9332',
      reden: expect.stringContaining('9332 op ToegewezenProduct'),
    })
    const zonderUitleg = `<jw302:Client>${code('0200')}</jw302:Client>`
    expect(verdict(jw302(code('0200'), zonderUitleg))).toMatchObject({ uitkomst: 'geweigerd' })
  })

  test('is also a fault of the GGk, except that a repetition was recognised (IB016)', () => {
    const fo01 = (foutcode: string) =>
      `<StUF:Fo01Bericht xmlns:StUF="http://www.egem.nl/StUF/StUF0301"><StUF:stuurgegevens><StUF:crossRefnummer>${referentie}</StUF:crossRefnummer></StUF:stuurgegevens><StUF:body><StUF:code>${foutcode}</StUF:code><StUF:plek>client</StUF:plek><StUF:omschrijving>Geadresseerde partij niet aangesloten</StUF:omschrijving></StUF:body></StUF:Fo01Bericht>`
    expect(verdict(fo01('IB010'))).toEqual({
      referentie,
      uitkomst: 'geweigerd',
      foutcode: 'IB010',
      reden: 'Geadresseerde partij niet aangesloten',
    })
    expect(verdict(fo01('IB016'))).toBeUndefined()
    // A code that is none would fit nowhere.
    expect(verdict(fo01('X'.repeat(5000)))).toMatchObject({ foutcode: 'onbekend' })
  })
})
