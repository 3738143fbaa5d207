import { expect, test } from 'vitest'
import { gezin } from '../fixtures/gezin.ts'
import { scores2013, scores2017 } from '../fixtures/metingen.ts'
import type { Huishouden } from '../huishouden/huishouden.ts'
import type { Leefgebied } from '../velden/zrm.ts'
import { telrijenVan } from './telrijen-van.ts'

const vraag = (leefgebied: Leefgebied, gesteldOp: string, inwonerId = 'moeder') => ({
  inwonerId,
  leefgebied,
  omschrijving: 'x',
  gesteldOp,
})
const antwoord = (soort: 'netwerk' | 'specialist', sinds: string) => ({
  vraagId: 'v1',
  inwonerId: 'moeder',
  soort,
  wat: 'x',
  sinds,
  bron: 'kontext',
})
type Scores = Huishouden['zrm'][string]['scores']
const meting = (inwonerId: string, datum: string, anders: Partial<Scores> = {}) => ({
  inwonerId,
  instrument: '2017' as const,
  datum,
  afnemer: 'kontext',
  scores: scores2017(anders),
})
const wat = (huishouden: Huishouden, soort: string) =>
  telrijenVan(huishouden)
    .filter((rij) => rij.soort === soort && rij.wat !== '')
    .map((rij) => `${rij.maand} ${rij.wat}`)
    .toSorted()

const met = (anders: Partial<Huishouden>): Huishouden => ({ ...gezin, ...anders })

test('a household counts once per domain and month, whoever of it asks and however often', () => {
  const vragen = {
    v1: vraag('Financiën', '2026-10-03'),
    v2: vraag('Financiën', '2026-10-30', 'oma'),
    v3: vraag('Financiën', '2026-11-01'),
    v4: vraag('Huisvesting', '2026-11-09'),
  }
  const huishouden = met({ vragen })
  expect(wat(huishouden, 'vragen')).toEqual(['2026-10 Financiën', '2026-11 Financiën', '2026-11 Huisvesting'])
  expect(telrijenVan(huishouden).filter(({ soort, wat: waar }) => soort === 'vragen' && waar === '')).toHaveLength(2)
})

test('two domains come up together in the month of the second, once for ever, in one order', () => {
  const vragen = {
    v1: vraag('Huisvesting', '2026-09-01'),
    v2: vraag('Financiën', '2026-10-01'),
    v3: vraag('Huisvesting', '2026-11-01'),
  }
  expect(wat(met({ vragen }), 'samen')).toEqual(['2026-10 Financiën + Huisvesting'])
  expect(wat(met({ vragen: { v1: vragen.v1 } }), 'samen')).toEqual([])
})

test('kinds of answers, up and down, each in its own month', () => {
  const antwoorden = { a1: antwoord('netwerk', '2026-10-01'), a2: antwoord('specialist', '2026-11-01') }
  const op = { naar: 'specialist' as const, per: '2026-10-05', reden: 'x', door: 'kontext', opAfstand: [] }
  const schalingen = { s1: op, s2: { ...op, terug: { per: '2026-12-01', reden: 'x', door: 'kontext' } } }
  const huishouden = met({ antwoorden, schalingen })
  expect(wat(huishouden, 'antwoorden')).toEqual(['2026-10 netwerk', '2026-11 specialist'])
  expect(wat(huishouden, 'schalingen')).toEqual(['2026-10 opgeschaald', '2026-12 afgeschaald'])
})

test('what became of goals, each kind once, in the month it was said to be so; one that is open again counts no more', () => {
  const doel = (uitkomst?: 'behaald' | 'deels', op = '2026-11-01') => ({
    omschrijving: 'x',
    leefgebied: 'Financiën' as const,
    vastgesteldOp: '2026-01-01',
    ...(uitkomst && { afronding: { uitkomst, op } }),
  })
  const doelen = { d1: doel('behaald'), d2: doel('behaald', '2026-11-30'), d3: doel('deels', '2026-10-31'), d4: doel() }
  expect(wat(met({ doelen }), 'doelen')).toEqual(['2026-10 deels', '2026-11 behaald'])
})

test.each([
  ['2026-11-01', 'tot 3 maanden'],
  ['2027-01-31', 'tot 3 maanden'],
  ['2027-02-01', '3 tot 6 maanden'],
  ['2027-05-01', '6 tot 12 maanden'],
  ['2027-10-31', '6 tot 12 maanden'],
  ['2027-11-01', '12 maanden of langer'],
])('involved since 1 November 2026 and closed on %s it was open %s', (per, looptijd) => {
  const gesloten = { per, door: 'kontext', reden: 'x' }
  expect(wat(met({ gesloten }), 'duur')).toEqual([`${per.slice(0, 7)} ${looptijd}`])
})

test('a question from before anybody was involved counts for how long it was open', () => {
  const vragen = { v1: vraag('Financiën', '2025-11-01') }
  expect(wat(met({ vragen, gesloten: { per: '2026-11-01', door: 'kontext', reden: 'x' } }), 'duur')).toEqual([
    '2026-11 12 maanden of langer',
  ])
})

test('the last measurement of a month beside the first, per domain, of all who were measured together', () => {
  const zrm = {
    m1: meting('moeder', '2026-01-10'),
    m2: meting('moeder', '2026-06-01', { Financiën: 1 }),
    m3: meting('moeder', '2026-06-20', { Financiën: 5, Justitie: 2 }),
    m4: meting('oma', '2026-02-01', { Huisvesting: 2 }),
    m5: meting('oma', '2026-06-05', { Huisvesting: 1, Justitie: 4 }),
  }
  const geteld = wat(met({ zrm }), 'zrm')
  expect(geteld).toHaveLength(13)
  expect(geteld).toContain('2026-06 Financiën + vooruit')
  expect(geteld).toContain('2026-06 Huisvesting + achteruit')
  // One went a step up, the other a step down.
  expect(geteld).toContain('2026-06 Justitie + gelijk')
  expect(wat(met({ zrm: { m1: zrm.m1, m4: zrm.m4 } }), 'zrm')).toEqual([])
})

test('a measurement counts beside her own first one with the same instrument, never 2013 beside 2017 nor one person beside another', () => {
  const van2013 = (inwonerId: string, datum: string, anders: Record<string, number> = {}, instrument = 'zrm-2013') => ({
    inwonerId,
    instrument,
    datum,
    afnemer: 'kontext',
    scores: scores2013(anders),
  })
  const zrm = {
    m1: meting('moeder', '2026-06-01', { Financiën: 5 }),
    m2: meting('oma', '2026-06-02', { Financiën: 1 }),
  }
  const metingen = {
    a: van2013('moeder', '2026-01-10', { Financiën: 1 }),
    b: van2013('oma', '2026-02-10', { Financiën: 4 }),
  }
  expect(telrijenVan(met({ zrm, metingen }))).toEqual([])
  const later = met({
    zrm,
    metingen: {
      ...metingen,
      c: van2013('oma', '2026-06-20', { Financiën: 3, Dagbesteding: 4 }),
      d: van2013('oma', '2026-07-01', {}, 'spinnenweb'),
      e: van2013('oma', '2026-07-02', {}, 'spinnenweb'),
    },
  })
  expect(wat(later, 'zrm')).toEqual([])
  const geteld = wat(later, 'zrm-2013')
  expect(geteld).toHaveLength(11)
  expect(geteld).toContain('2026-06 Financiën + achteruit')
  expect(geteld).toContain('2026-06 Dagbesteding + vooruit')
  expect(geteld).toContain('2026-06 Justitie + gelijk')
})

test('what went up in another household counts there, and nothing is counted of nothing', () => {
  const vragen = { v1: vraag('Financiën', '2026-10-03') }
  const opgegaan = { in: 'h-2', samenvoegingId: 's', per: '2026-11-01' } as unknown as NonNullable<
    Huishouden['opgegaan']
  >
  expect(telrijenVan(met({ vragen, opgegaan }))).toEqual([])
  expect(telrijenVan(gezin)).toEqual([])
})
