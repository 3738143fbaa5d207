import type { Onleesbaar, Vertaling } from '@wijkhub/adapter-kit'
import { describe, expect, test } from 'vitest'
import { leesGgkBericht } from './ggk-bericht.ts'
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
import { start } from '../fixtures/zorgstart.ts'

const besluitId = Object.keys(gezin.besluiten!).find((id) => gezin.besluiten![id]!.toewijzingNummer === 39200017)!

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
