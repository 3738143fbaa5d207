import { expect, test } from 'vitest'
import { zrmDomeinen2017 } from '../velden/zrm.ts'
import { maandenNa, publiceerbareMaanden } from './maanden.ts'
import { publiceer } from './publiceer.ts'
import { zonderWijk, type Telling, type Wijkcijfer } from './wijkbeeld.ts'

const wijken = ['WK1', 'WK2', 'WK3']
const telling = (soort: Telling['soort'], wijk: string, wat: string, aantal: number): Telling => ({
  soort,
  wijk,
  wat,
  aantal,
})
const voorkomen = { personen: 0, aanmeldingen: 0 }
const meldingen = { eerste: 0, herhaald: 0 }
const van = (cijfers: Wijkcijfer[], soort: string, wijk: string, wat: string) =>
  cijfers.find((een) => een.soort === soort && een.wijk === wijk && een.wat === wat)?.aantal

/** So many households that ask about each of these domains, in one wijk. */
const vragen = (wijk: string, aantallen: Record<string, number>) => [
  ...Object.entries(aantallen).map(([wat, aantal]) => telling('vragen', wijk, wat, aantal)),
  telling('vragen', wijk, '', Math.max(...Object.values(aantallen))),
]

test('a month names every wijk and everything that is counted, whatever there was: a missing line would tell', () => {
  const leeg = publiceer({ tellingen: [], wijken, voorkomen, meldingen })
  expect(leeg.every(({ aantal }) => aantal === null)).toBe(true)
  const vol = publiceer({ tellingen: vragen('WK1', { Financiën: 40 }), wijken, voorkomen, meldingen })
  const namen = (cijfers: Wijkcijfer[]) => cijfers.map(({ soort, wijk, wat }) => `${soort} ${wijk} ${wat}`)
  expect(namen(vol)).toEqual(namen(leeg))
  expect(new Set(namen(vol)).size).toBe(vol.length)
})

test('numbers of ten and more are told with their totals; a small one and what would give it away are not', () => {
  const tellingen = [
    ...vragen('WK1', { Financiën: 40, Huisvesting: 30 }),
    ...vragen('WK2', { Financiën: 50, Huisvesting: 20 }),
    ...vragen('WK3', { Financiën: 60, Huisvesting: 9 }),
    ...vragen(zonderWijk, { Financiën: 20, Huisvesting: 20 }),
  ]
  const cijfers = publiceer({ tellingen, wijken, voorkomen, meldingen })
  expect(van(cijfers, 'vragen', 'WK3', 'Huisvesting')).toBeNull()
  expect(van(cijfers, 'vragen', '', 'Financiën')).toBe(170)
  const rij = cijfers.filter(({ soort, wijk, aantal }) => soort === 'vragen' && wijk === 'WK3' && aantal === null)
  expect(rij.length).toBeGreaterThan(1)
  expect(van(cijfers, 'vragen', 'WK1', '')).toBe(70)
})

test('a pair is told only where both its domains are, since it is at most what they have together', () => {
  const veel = Object.fromEntries(zrmDomeinen2017.map((domein) => [domein, 50]))
  const paar = 'Financiën + Huisvesting'
  const met = (aantallen: Record<string, number>, samen: number) =>
    publiceer({
      tellingen: [
        ...[...wijken, zonderWijk].flatMap((wijk) => vragen(wijk, { ...veel, ...aantallen })),
        telling('samen', 'WK1', paar, samen),
      ],
      wijken,
      voorkomen,
      meldingen,
    })
  expect(van(met({ Financiën: 40, Huisvesting: 30 }, 12), 'samen', '', paar)).toBe(12)
  expect(van(met({ Financiën: 40, Huisvesting: 30 }, 9), 'samen', '', paar)).toBeNull()
  expect(van(met({ Financiën: 40, Huisvesting: 2 }, 12), 'samen', '', paar)).toBeNull()
})

test('of who is measured again there is one total; a domain that gives a small number away is left out whole', () => {
  const met = (vooruit: number, gelijk: number, achteruit: number) =>
    publiceer({
      tellingen: [
        telling('zrm', 'WK1', '', vooruit + gelijk + achteruit),
        telling('zrm', 'WK1', 'Financiën + vooruit', vooruit),
        telling('zrm', 'WK1', 'Financiën + gelijk', gelijk),
        telling('zrm', 'WK1', 'Financiën + achteruit', achteruit),
      ],
      wijken,
      voorkomen,
      meldingen,
    })
  const richtingen = (cijfers: Wijkcijfer[]) =>
    ['vooruit', 'gelijk', 'achteruit'].map((wat) => van(cijfers, 'zrm', '', `Financiën + ${wat}`))
  expect(richtingen(met(20, 15, 12))).toEqual([20, 15, 12])
  expect(richtingen(met(20, 15, 2))).toEqual([20, null, null])
  expect(richtingen(met(12, 0, 1))).toEqual([null, null, null])
  expect([van(met(12, 0, 1), 'zrm', '', ''), van(met(3, 0, 1), 'zrm', '', '')]).toEqual([13, null])
})

test('the ZRM of 2013 has lines and a total of its own', () => {
  const tellingen = [
    telling('zrm-2013', 'WK1', '', 12),
    telling('zrm-2013', 'WK1', 'Dagbesteding + vooruit', 12),
    telling('zrm', 'WK1', '', 30),
  ]
  const cijfers = publiceer({ tellingen, wijken, voorkomen, meldingen })
  expect([van(cijfers, 'zrm-2013', '', ''), van(cijfers, 'zrm', '', '')]).toEqual([12, 30])
  expect(cijfers.filter(({ soort }) => soort === 'zrm-2013')).toHaveLength(11 * 3 + 1)
})

test('recognised persons are told from ten registrations on', () => {
  const met = (aanmeldingen: number) =>
    van(publiceer({ tellingen: [], wijken, voorkomen: { personen: 25, aanmeldingen }, meldingen }), 'voorkomen', '', '')
  expect([met(9), met(10)]).toEqual([null, 25])
})

test('how often there was a melding about the same before is told where neither number is small', () => {
  const met = (eerste: number, herhaald: number) => {
    const cijfers = publiceer({ tellingen: [], wijken, voorkomen, meldingen: { eerste, herhaald } })
    return ['', 'eerste', 'herhaald'].map((wat) => van(cijfers, 'meldingen', '', wat))
  }
  expect(met(40, 12)).toEqual([52, 40, 12])
  // Less would be told by the two others.
  expect(met(40, 3)).toEqual([43, null, null])
  expect(met(4, 3)).toEqual([null, null, null])
})

test('a month is published from the tenth of the next one on', () => {
  expect(publiceerbareMaanden('2026-11-09', 2)).toEqual(['2026-08', '2026-09'])
  expect(publiceerbareMaanden('2026-11-10', 2)).toEqual(['2026-09', '2026-10'])
  expect(publiceerbareMaanden('2027-01-10', 1)).toEqual(['2026-12'])
  expect([maandenNa('2026-12', 1), maandenNa('2026-01', -1)]).toEqual(['2027-01', '2025-12'])
})
