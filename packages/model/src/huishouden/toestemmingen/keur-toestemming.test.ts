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

test('nobody gives it at an hour of today that has not come, or until a day on which it ends before it began', () => {
  const om = (woord: object) =>
    keurToestemming(
      gezin,
      { inwonerId: 'moeder', voor: 'cjg', gegevenOp: '2026-11-22', ...woord },
      // 11:00 in the Netherlands.
      handeling('kontext', { op: '2026-11-22T10:00:00Z' }),
    )
  expect(om({ tijd: '11:00' })).toBeUndefined()
  expect(om({ tijd: '11:01' })).toEqual({ weigering: 'datum-onmogelijk', veld: 'tijd' })
  expect(om({ gegevenOp: '2026-11-21', tijd: '23:59' })).toBeUndefined()
  expect(om({ tot: '2026-11-23' })).toBeUndefined()
  expect(om({ tot: '2026-11-22' })).toEqual({ weigering: 'datum-onmogelijk', veld: 'tot' })
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
