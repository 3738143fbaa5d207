import fc from 'fast-check'
import { expect, test } from 'vitest'
import { backoffMs, hoogsteWachtMs, leveringBackoff, wachtNa } from './backoff.ts'

test('the wait doubles, keeps some chance in it, and never exceeds the highest wait, however many attempts', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1_000_000 }),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      (attempt, toeval) => {
        const ms = backoffMs(attempt, toeval)
        expect(ms).toBeGreaterThanOrEqual(leveringBackoff.eersteMs / 2)
        expect(ms).toBeLessThanOrEqual(leveringBackoff.hoogsteMs)
      },
    ),
  )
  expect(backoffMs(1, 0)).toBe(250)
  expect(backoffMs(4, 0)).toBe(2_000)
})

test('a partner may ask for a longer wait than ours, up to an hour, and never for a shorter one', () => {
  expect(wachtNa(1, 0)).toBe(250)
  expect(wachtNa(1, 0, 10)).toBe(250)
  expect(wachtNa(1, 0, 5_000)).toBe(5_000)
  expect(wachtNa(1, 0, 7 * 24 * 3_600_000)).toBe(hoogsteWachtMs)
})
