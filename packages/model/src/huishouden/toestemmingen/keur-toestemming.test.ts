import { expect, test } from 'vitest'
import { gezin, handeling } from '../../fixtures/gezin.ts'
import { keurToestemming } from './keur-toestemming.ts'

const keur = (inwonerId: string, voor: string, gegevenOp = '2026-11-20') =>
  keurToestemming(gezin, { inwonerId, voor, gegevenOp }, handeling('kontext'))

test.each([
  ['a mother, for her debts', 'moeder', 'schuldhulp'],
  ['a grandmother, for her debts', 'oma', 'schuldhulp'],
  ['a mother, for the CJG', 'moeder', 'cjg'],
  ['a youth of 14, whose own word counts too', 'zoon', 'cjg'],
])('%s can give it', (_, inwonerId, voor) => {
  expect(keur(inwonerId, voor)).toBeUndefined()
})

test.each([
  ['a child of 8', 'dochter', 'cjg'],
  ['a grandmother, who has no authority, for the CJG', 'oma', 'cjg'],
])('%s cannot', (_, inwonerId, voor) => {
  expect(keur(inwonerId, voor)).toEqual({ weigering: 'toestemming-zonder-gezag', veld: 'bronpersoonId' })
})

test('nobody gives it tomorrow, before her birth, or who is not here', () => {
  for (const dag of ['2026-11-23', '1990-05-04'])
    expect(keur('moeder', 'cjg', dag)).toEqual({ weigering: 'datum-onmogelijk', veld: 'gegevenOp' })
  expect(keur('buurvrouw', 'cjg')).toEqual({ weigering: 'inwoner-onbekend', veld: 'bronpersoonId' })
})

test('nobody gives it until a day that is not after it', () => {
  const tot = (dag: string) =>
    keurToestemming(
      gezin,
      { inwonerId: 'moeder', voor: 'cjg', gegevenOp: '2026-11-20', tot: dag },
      handeling('kontext'),
    )
  for (const dag of ['2026-11-19', '2026-11-20'])
    expect(tot(dag)).toEqual({ weigering: 'datum-onmogelijk', veld: 'tot' })
  expect(tot('2026-11-21')).toBeUndefined()
})
