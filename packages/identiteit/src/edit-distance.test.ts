import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editDistance } from './edit-distance.ts'

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 10 })

test('is zero for equal words and for no others', () => {
  fc.assert(fc.property(word, word, (a, b) => (editDistance(a, b) === 0) === (a === b)))
})

test('is the same in both directions', () => {
  fc.assert(fc.property(word, word, (a, b) => editDistance(a, b) === editDistance(b, a)))
})

test('is at least the difference in length and at most the longest word', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      const distance = editDistance(a, b)
      return distance >= Math.abs(a.length - b.length) && distance <= Math.max(a.length, b.length)
    }),
  )
})

test('one letter added, removed, replaced or swapped with its neighbour counts as one', () => {
  expect(editDistance('wiel', 'wieel')).toBe(1)
  expect(editDistance('wieel', 'wiel')).toBe(1)
  expect(editDistance('wiel', 'wiek')).toBe(1)
  expect(editDistance('wiel', 'weil')).toBe(1)
  expect(editDistance('haverkamp', 'havrkapm')).toBe(2)
})
