import { expect, test } from 'vitest'
import {
  actiesZonderOnbekenden,
  doelenZonderOnbekenden,
  planversiesZonderOnbekenden,
} from './plan-zonder-onbekenden.ts'

const allen = new Set(['moeder', 'vader'])
const zonderVader = new Set(['moeder'])
const doel = { omschrijving: 'Rust', leefgebied: 'Financiën' as const, vastgesteldOp: '2026-11-22' }
const akkoord = { akkoord: true, op: '2026-11-22', hoe: 'mondeling' as const, vastgelegdDoor: 'kontext' }

test('what is read whole stays the very same object', () => {
  const doelen = { d: { ...doel, inwonerIds: ['vader'], vraagIds: ['v'] } }
  const acties = { a: { inwonerId: 'vader' }, b: {} }
  expect(doelenZonderOnbekenden(doelen, { v: {} }, allen)).toBe(doelen)
  expect(actiesZonderOnbekenden(acties, allen)).toBe(acties)
})

test('a goal, an action and an agreement name nobody, and no question, the reader does not see', () => {
  const doelen = { d: { ...doel, inwonerIds: ['moeder', 'vader'], vraagIds: ['v', 'w'] }, e: doel }
  expect(doelenZonderOnbekenden(doelen, { v: {} }, zonderVader)).toEqual({
    d: { ...doel, inwonerIds: ['moeder'], vraagIds: ['v'] },
    e: doel,
  })
  const acties = { a: { inwonerId: 'vader', wie: 'x' }, b: { inwonerId: 'moeder' } }
  expect(actiesZonderOnbekenden(acties, zonderVader)).toEqual({ a: { wie: 'x' }, b: { inwonerId: 'moeder' } })
  const versie = { nummer: 1, huishoudenId: 'h', versie: 7, op: '2026-11-22', door: 'kontext' }
  const versies = {
    p: { ...versie, akkoorden: { moeder: akkoord, vader: { ...akkoord, toelichting: 'Ik woon nu elders' } } },
    q: { ...versie, akkoorden: { vader: akkoord } },
    r: versie,
  }
  const kaal = { nummer: 1, op: '2026-11-22', door: 'kontext' }
  expect(planversiesZonderOnbekenden(versies, zonderVader)).toEqual({
    p: { ...kaal, akkoorden: { moeder: akkoord } },
    q: kaal,
    r: kaal,
  })
})

test('a goal of whom is not said, and without questions, is told as it is beside one that is not', () => {
  const doelen = { d: { ...doel, inwonerIds: ['vader'] }, e: { ...doel, vraagIds: ['w'] } }
  expect(doelenZonderOnbekenden(doelen, {}, zonderVader)).toEqual({
    d: doel,
    e: { ...doel, vraagIds: [] },
  })
})
