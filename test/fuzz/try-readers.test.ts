import { expect, test } from 'vitest'
import { tryReaders } from './try-readers.ts'

test('nothing that reads the text of somebody else throws, or takes longer than 100 ms for 64 KiB', async () => {
  const seed = Math.floor(Math.random() * 2 ** 31)
  const results = await tryReaders(seed, (cases) => cases >= 60)
  expect({ seed, faults: results.flatMap(({ faults }) => faults).slice(0, 5) }).toEqual({ seed, faults: [] })
})
