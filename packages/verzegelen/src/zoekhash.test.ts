import { createSecretKey } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { zoekhash } from './zoekhash.ts'

const sleutel = createSecretKey(Buffer.alloc(32, 1))
const ander = createSecretKey(Buffer.alloc(32, 2))

test('two values of one column have one hash when they are one value, and no others', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(zoekhash(sleutel, 'bsn', a).equals(zoekhash(sleutel, 'bsn', b))).toBe(a === b)
    }),
  )
})

test('a value that stands in two columns, or in two hubs, cannot be recognised by it', () => {
  fc.assert(
    fc.property(fc.string(), (waarde) => {
      const hash = zoekhash(sleutel, 'telefoon', waarde)
      expect(hash).toHaveLength(16)
      expect(hash.equals(zoekhash(sleutel, 'email', waarde))).toBe(false)
      expect(hash.equals(zoekhash(ander, 'telefoon', waarde))).toBe(false)
    }),
  )
})
