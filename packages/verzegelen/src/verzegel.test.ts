import { createSecretKey } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ontzegel, verzegel } from './verzegel.ts'

const sleutels = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => createSecretKey(bytes))
const plekken = fc.array(fc.oneof(fc.string(), fc.nat()), { maxLength: 4 })
const inhouden = fc.oneof(
  fc.uint8Array({ maxLength: 40 }),
  fc.uint8Array({ minLength: 500, maxLength: 3_000 }),
  fc.string({ maxLength: 200 }).map((tekst) => Buffer.from(tekst.repeat(20))),
)

test('what was sealed is what is opened, whatever it is and however long', () => {
  fc.assert(
    fc.property(sleutels, plekken, inhouden, (sleutel, plek, inhoud) => {
      expect(ontzegel(sleutel, plek, verzegel(sleutel, plek, inhoud))).toEqual(Buffer.from(inhoud))
    }),
  )
})

test('a blob that was cut anywhere opens nothing', () => {
  fc.assert(
    fc.property(sleutels, plekken, inhouden, fc.nat(), (sleutel, plek, inhoud, waar) => {
      const verzegeld = verzegel(sleutel, plek, inhoud)
      const knip = waar % verzegeld.length
      expect(() => ontzegel(sleutel, plek, verzegeld.subarray(0, knip))).toThrow()
      if (knip > 0) expect(() => ontzegel(sleutel, plek, verzegeld.subarray(knip))).toThrow()
    }),
  )
})

test('a blob of which any bit was changed opens nothing', () => {
  fc.assert(
    fc.property(
      sleutels,
      plekken,
      inhouden,
      fc.nat(),
      fc.integer({ min: 0, max: 7 }),
      (sleutel, plek, inhoud, waar, bit) => {
        const verzegeld = verzegel(sleutel, plek, inhoud)
        const byte = waar % verzegeld.length
        verzegeld[byte]! ^= 1 << bit
        expect(() => ontzegel(sleutel, plek, verzegeld)).toThrow()
      },
    ),
  )
})

test('a blob that was moved to another place opens nothing there, nor with another key', () => {
  fc.assert(
    fc.property(sleutels, sleutels, plekken, plekken, inhouden, (sleutel, ander, plek, elders, inhoud) => {
      const verzegeld = verzegel(sleutel, plek, inhoud)
      if (JSON.stringify(plek) !== JSON.stringify(elders)) expect(() => ontzegel(sleutel, elders, verzegeld)).toThrow()
      if (!ander.equals(sleutel)) expect(() => ontzegel(ander, plek, verzegeld)).toThrow()
    }),
  )
})

test('places that only read alike are two', () => {
  const sleutel = createSecretKey(Buffer.alloc(32, 1))
  const verzegeld = verzegel(sleutel, ['feit', 'ab', 'c'], Buffer.from('x'))
  for (const plek of [
    ['feit', 'a', 'bc'],
    ['feit', 'abc'],
    ['feitab', 'c'],
  ])
    expect(() => ontzegel(sleutel, plek, verzegeld)).toThrow()
  expect(() => ontzegel(sleutel, ['feit', 1], verzegel(sleutel, ['feit', '1'], Buffer.of(1)))).toThrow()
})

test('the same sealed twice is not the same, and nothing of it can be read there', () => {
  const sleutel = createSecretKey(Buffer.alloc(32, 2))
  const geheim = Buffer.from('Wilhelmina Haverkamp-de Vries')
  const [een, ander] = [1, 2].map(() => verzegel(sleutel, ['x'], geheim))
  expect(een!.equals(ander!)).toBe(false)
  expect(een!.includes('Haver')).toBe(false)
})

test('what repeats itself is kept short', () => {
  const sleutel = createSecretKey(Buffer.alloc(32, 3))
  const lang = Buffer.from('{"soort":"contactmoment","medewerker":null}'.repeat(100))
  expect(verzegel(sleutel, ['x'], lang).length).toBeLessThan(lang.length / 4)
})
