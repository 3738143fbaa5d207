import { expect, test } from 'vitest'
import { murmur2, partitionOfKey } from './partition-of-key.ts'

// Source: UtilsTest.testMurmur2 of Apache Kafka.
test.each([
  ['21', -973932308],
  ['foobar', -790332482],
  ['a-little-bit-long-string', -985981536],
  ['a-little-bit-longer-string', -1486304829],
  ['lkjh234lh9fiuh90y23oiuhsafujhadof229phr9h19h89h8', -58897971],
  ['abc', 479470107],
])('hashes %s as Apache Kafka does', (key, hash) => {
  expect(murmur2(Buffer.from(key))).toBe(hash)
})

test('a negative hash gives the partition Java gives, also where their number is no power of two', () => {
  expect(partitionOfKey('21', 6)).toBe((-973932308 & 0x7fffffff) % 6)
  expect(partitionOfKey('21', 6)).toBeGreaterThanOrEqual(0)
})
