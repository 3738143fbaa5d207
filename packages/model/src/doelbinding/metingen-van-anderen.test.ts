import { expect, test } from 'vitest'
import { doelbinding } from '@wijkhub/builders/haarlem'
import { gezin } from '../fixtures/gezin.ts'
import { scores2013, scores2017 } from '../fixtures/metingen.ts'
import type { DoelbindingRegel } from './regel.ts'
import { zichtbareRijen } from './rijen.ts'
import { zichtbareDoelscores, zichtbareMetingen, zichtbareScores } from './zichtbare-metingen.ts'

const kontext: DoelbindingRegel = { ...doelbinding.regelVoor('kontext')!, leefgebieden: ['Financiën', 'Basale ADL'] }
const { leefgebieden: _, ...allesLezend } = kontext
const medewerker = { naam: 'Noor', functie: 'Wijkverpleegkundige', telefoonnummer: '0231234567' }
const meting = (afnemer: string, instrument = 'zrm-2013', scores: Record<string, number> = scores2013()) => ({
  inwonerId: 'moeder',
  instrument,
  datum: '2026-11-20',
  afnemer,
  scores,
})
const doel = (domein: string, bron = 'gemeente', instrument = 'zrm-2017') => ({
  inwonerId: 'moeder',
  instrument,
  domein,
  score: 4,
  gesteldOp: '2026-11-20',
  bron,
})

test('of a measurement of another with the ZRM of 2013 the scores on its leefgebieden, a domain that became two only with both', () => {
  const gezien = zichtbareMetingen({ a: meting('gemeente'), b: meting('kontext') }, kontext)
  expect(gezien).toEqual({ a: { ...meting('gemeente'), scores: { Financiën: 3 } }, b: meting('kontext') })
  const beide = { ...kontext, leefgebieden: ['Basale ADL' as const, 'Instrumentele ADL' as const] }
  expect(zichtbareMetingen({ a: meting('gemeente') }, beide)).toMatchObject({
    a: { scores: { 'Activiteiten Dagelijks Leven': 3 } },
  })
  expect(zichtbareMetingen({ a: meting('gemeente') }, allesLezend)).toEqual({ a: meting('gemeente') })
})

test('of an instrument of which nothing says what it is about, only who reads everything, and who measured', () => {
  const web = (afnemer: string) => meting(afnemer, 'spinnenweb', { Meedoen: 4 })
  const rijen = { a: web('gemeente'), b: web('kontext') }
  expect(Object.keys(zichtbareMetingen(rijen, kontext))).toEqual(['b'])
  expect(Object.keys(zichtbareMetingen(rijen, allesLezend))).toEqual(['a', 'b'])
})

test('targets on its leefgebieden, and those it stated', () => {
  const rijen = {
    a: doel('Financiën'),
    b: doel('Justitie'),
    c: doel('Justitie', 'kontext'),
    d: doel('Oud', 'dock', 'w'),
  }
  expect(Object.keys(zichtbareDoelscores(rijen, kontext))).toEqual(['a', 'c'])
  expect(Object.keys(zichtbareDoelscores(rijen, allesLezend))).toEqual(['a', 'b', 'c', 'd'])
})

test('which worker measured is for organisations: of another her name, and not what she comes for; a partner system hears of none', () => {
  const zrm = {
    inwonerId: 'moeder',
    instrument: '2017' as const,
    datum: '2026-11-20',
    scores: scores2017(),
    medewerker,
  }
  const metMedewerker = { ...meting('gemeente'), medewerker: { ...medewerker, medewerkerId: 'm-1' } }
  const [wie] = Object.values(zichtbareMetingen({ a: metMedewerker }, allesLezend))
  expect(wie).toMatchObject({ medewerker: { naam: 'Noor', medewerkerId: 'm-1' } })
  expect(JSON.stringify(wie)).not.toMatch(/Wijkverpleegkundige|0231234567/)
  expect(zichtbareScores({ a: { ...zrm, afnemer: 'gemeente' } }, kontext)['a']).toMatchObject({
    medewerker: { naam: 'Noor' },
  })
  expect(zichtbareScores({ a: { ...zrm, afnemer: 'kontext' } }, kontext)['a']).toMatchObject({ medewerker })
  const systeem = { ...allesLezend, rijen: {}, audience: 'menscentraal', soort: 'systeem' as const }
  expect(zichtbareScores({ a: { ...zrm, afnemer: 'gemeente' } }, systeem)['a']).not.toHaveProperty('medewerker')
})

test('a measurement or a target of somebody says nothing to who may not see her', () => {
  const over = (inwonerId: string) => ({ ...meting('kontext'), inwonerId })
  const huishouden = {
    ...gezin,
    metingen: { a: over('moeder'), b: over('oma') },
    doelscores: { a: doel('Financiën', 'kontext'), b: { ...doel('Financiën', 'kontext'), inwonerId: 'oma' } },
  }
  const regel = { ...kontext, velden: ['metingen.*', 'doelscores.*'] }
  const { metingen, doelscores } = zichtbareRijen(huishouden, regel, new Set(['moeder']), doelbinding, '2026-11-22')
  expect([Object.keys(metingen!), Object.keys(doelscores!)]).toEqual([['a'], ['a']])
})
