import { expect, test } from 'vitest'
import { oordeelGrens } from './werkdagen.ts'

test.each([
  ['2026-11-26T10:00:00Z', 3, '2026-11-23', 'a Thursday: what was accepted on Monday is not overdue yet'],
  ['2026-11-30T10:00:00Z', 3, '2026-11-25', 'a Monday: the weekend does not count'],
  ['2026-12-29T10:00:00Z', 3, '2026-12-23', 'nor does Christmas'],
  ['2026-04-08T10:00:00Z', 3, '2026-04-01', 'nor does Easter, Good Friday included'],
  ['2026-05-15T10:00:00Z', 1, '2026-05-13', 'nor does Ascension Day'],
  ['2026-04-28T10:00:00Z', 2, '2026-04-23', 'nor does King’s Day'],
  ['2026-11-25T23:30:00Z', 3, '2026-11-23', 'the day is that in the Netherlands'],
])('%s, %i working days: %s (%s)', (op, werkdagen, grens) => {
  expect(oordeelGrens(new Date(op), werkdagen)).toBe(grens)
})
