import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findNul, unkeepableEscape } from './json-text.ts'

test.each([
  [String.raw`{"a":"\ud83d\ude00"}`, undefined],
  [String.raw`{"a":"\ud83d"}`, 'half-character'],
  [String.raw`{"a":"\ude00"}`, 'half-character'],
  [String.raw`{"a":"\ude00\ud83d"}`, 'half-character'],
  [String.raw`{"a":"\ud83d\ud83d\ude00"}`, 'half-character'],
  [String.raw`{"a":"\ud83d \ude00"}`, 'half-character'],
  [String.raw`{"a":"\\ud83d"}`, undefined],
  [String.raw`{"\uD83D":1}`, 'half-character'],
  [String.raw`{"a":"\u0000"}`, 'nul'],
  [String.raw`{"a":"\\u0000"}`, undefined],
  [String.raw`{"a":"\\\u0000"}`, 'nul'],
  [String.raw`{"a":"\u0000\ud83d"}`, 'half-character'],
])('%s holds what nobody can keep: %s', (json, what) => {
  expect(unkeepableEscape(json)).toBe(what)
})

test('every text that JSON.stringify writes is judged as its characters say', () => {
  const unit = fc.oneof(
    fc.constantFrom('\\', '\ud83d', '\ude00', 'a', '"', '\n', '\0', 'u0000'),
    fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
  )
  fc.assert(
    fc.property(fc.array(unit), (units) => {
      const text = units.join('')
      const what = !text.isWellFormed() ? 'half-character' : text.includes('\0') ? 'nul' : undefined
      expect(unkeepableEscape(JSON.stringify(text))).toBe(what)
    }),
  )
})

test('every value that holds U+0000 is named, and an object with such a name', () => {
  const value = { a: 'x\0', b: [{ 'c/d': '\0' }, 'goed', { 'e\0': 1 }], f: null }
  expect(findNul(value, 100)).toEqual(['/a', '/b/0/c~1d', '/b/2'])
  expect(findNul(value, 1)).toEqual(['/a'])
})
