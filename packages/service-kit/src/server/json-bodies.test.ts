import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hasHalfCharacter } from './json-bodies.ts'

test.each([
  [String.raw`{"a":"\ud83d\ude00"}`, false],
  [String.raw`{"a":"\ud83d"}`, true],
  [String.raw`{"a":"\ude00"}`, true],
  [String.raw`{"a":"\ude00\ud83d"}`, true],
  [String.raw`{"a":"\ud83d\ud83d\ude00"}`, true],
  [String.raw`{"a":"\ud83d \ude00"}`, true],
  [String.raw`{"a":"\\ud83d"}`, false],
  [String.raw`{"\uD83D":1}`, true],
])('%s holds half a character: %s', (json, half) => {
  expect(hasHalfCharacter(json)).toBe(half)
})

test('every text that JSON.stringify writes is judged as String.isWellFormed does', () => {
  const unit = fc.oneof(
    fc.constantFrom('\\', '\ud83d', '\ude00', 'a', '"', '\n'),
    fc.string({ unit: 'binary', maxLength: 1 }),
  )
  fc.assert(
    fc.property(fc.array(unit), (units) => {
      const text = units.join('')
      expect(hasHalfCharacter(JSON.stringify(text))).toBe(!text.isWellFormed())
    }),
  )
})
