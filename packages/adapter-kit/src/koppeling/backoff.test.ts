import fc from 'fast-check'
import { expect, test } from 'vitest'
import { backoffMs, leveringBackoff } from './backoff.ts'

test('the wait doubles, keeps some chance in it, and never exceeds the highest wait, however many attempts', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1_000_000 }),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      (poging, toeval) => {
        const ms = backoffMs(poging, toeval)
        expect(ms).toBeGreaterThanOrEqual(leveringBackoff.eersteMs / 2)
        expect(ms).toBeLessThanOrEqual(leveringBackoff.hoogsteMs)
      },
    ),
  )
  expect(backoffMs(1, 0)).toBe(250)
  expect(backoffMs(4, 0)).toBe(2_000)
})
