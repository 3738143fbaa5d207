import { expect, test } from 'vitest'
import { gezin, naFeiten } from '../fixtures/gezin.ts'
import type { Feit } from './feiten.ts'
import { huishoudenOp, ledenOp } from './geschiedenis.ts'
import { leegHuishouden } from './huishouden.ts'

const persoon = gezin.inwoners['oma']!
const feiten: { op: string; gegevens: Feit }[] = [
  { op: '2026-11-01T10:00:00Z', gegevens: { soort: 'inwoner-geregistreerd', inwonerId: 'moeder', persoon } },
  {
    op: '2026-11-10T10:00:00Z',
    gegevens: { soort: 'inwoner-geregistreerd', inwonerId: 'oma', persoon, sinds: '2026-11-05' },
  },
  // Late in the evening here is the next day in the Netherlands.
  {
    op: '2026-11-14T23:30:00Z',
    gegevens: { soort: 'lid-vertrokken', inwonerId: 'moeder', per: '2026-11-12', reden: 'overig' },
  },
  { op: '2026-11-20T10:00:00Z', gegevens: { soort: 'inwoner-overleden', inwonerId: 'oma', op: '2026-11-19' } },
]

test('a day shows what was known at its end, and who lived there as it is known now', () => {
  const wist = (dag: string) => Object.keys(huishoudenOp(feiten, dag).inwoners)
  expect(['2026-10-31', '2026-11-01', '2026-11-09', '2026-11-10'].map(wist)).toEqual([
    [],
    ['moeder'],
    ['moeder'],
    ['moeder', 'oma'],
  ])
  expect(['2026-11-14', '2026-11-15', '2026-11-19', '2026-11-20'].map(wist)).toEqual([
    ['moeder', 'oma'],
    ['oma'],
    ['oma'],
    [],
  ])
  const woonde = (dag: string) => ledenOp(feiten, dag)
  expect(['2026-10-31', '2026-11-04', '2026-11-05', '2026-11-11'].map(woonde)).toEqual([
    [],
    ['moeder'],
    ['moeder', 'oma'],
    ['moeder', 'oma'],
  ])
  expect(['2026-11-12', '2026-11-18', '2026-11-19'].map(woonde)).toEqual([['oma'], ['oma'], []])
})

test('the last day is the household as it is', () => {
  const nu = naFeiten(
    leegHuishouden,
    feiten.map(({ gegevens }) => gegevens),
  )
  expect(huishoudenOp(feiten, '2026-11-20')).toEqual(nu)
})

test('who came along with another household was a member from the day they were one, and who went with it again until then', () => {
  const na = (inwoners: object) => ({ inwoners }) as never
  const samen: { op: string; gegevens: Feit }[] = [
    { op: '2026-11-01T10:00:00Z', gegevens: { soort: 'inwoner-geregistreerd', inwonerId: 'moeder', persoon } },
    {
      op: '2026-11-11T10:00:00Z',
      gegevens: {
        soort: 'huishoudens-samengevoegd',
        ingreepId: 'i',
        uit: 'h-2',
        raakt: ['oma'],
        per: '2026-11-10',
        na: na({ oma: persoon }),
        door: 'gemeente',
        op: '2026-11-11T10:00:00Z',
      },
    },
    // Of an ingreep without a day the day it was recorded; one that is not about who lives here says nothing of it.
    {
      op: '2026-11-14T23:30:00Z',
      gegevens: {
        soort: 'samenvoeging-ongedaan',
        ingreepId: 'i',
        na: na({ oma: null }),
        door: 'gemeente',
        op: '2026-11-14T23:30:00Z',
      },
    },
    {
      op: '2026-11-16T10:00:00Z',
      gegevens: { soort: 'inwoners-gescheiden', ingreepId: 'j', na: {}, door: 'gemeente', op: '2026-11-16T10:00:00Z' },
    },
  ]
  expect(
    ['2026-11-09', '2026-11-10', '2026-11-14', '2026-11-15', '2026-11-16'].map((dag) => ledenOp(samen, dag)),
  ).toEqual([['moeder'], ['moeder', 'oma'], ['moeder', 'oma'], ['moeder'], ['moeder']])
})
