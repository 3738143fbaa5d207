import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Bsn, isBsn } from './bsn.ts'

test('numbers of the official test set pass', () => {
  expect(['999999357', '999994268', '999990019'].filter((bsn) => !isBsn(bsn))).toEqual([])
})

test('000000000, letters and other lengths do not', () => {
  expect(['000000000', '99999935', '9999993570', '99999935a', ''].filter(isBsn)).toEqual([])
  expect(Bsn.safeParse('999999358').success).toBe(false)
})

test('one digit mistyped is always found', () => {
  const geldig = fc.integer({ min: 999900006, max: 999999990 }).map(String).filter(isBsn)
  fc.assert(
    fc.property(geldig, fc.nat(8), fc.integer({ min: 1, max: 9 }), (bsn, plaats, verschil) => {
      const cijfer = (Number(bsn[plaats]) + verschil) % 10
      return !isBsn(bsn.slice(0, plaats) + cijfer + bsn.slice(plaats + 1))
    }),
  )
})
