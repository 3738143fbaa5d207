import { expect, test } from 'vitest'
import { maakSlots } from './slots.ts'

function werkbank() {
  const begonnen: string[] = []
  const poorten = new Map<string, () => void>()
  return {
    begonnen,
    werk: (naam: string) => () => {
      begonnen.push(naam)
      return new Promise<void>((klaar) => poorten.set(naam, klaar))
    },
    klaar: async (naam: string) => {
      poorten.get(naam)!()
      await new Promise(setImmediate)
    },
  }
}

test('no more are at work than there are places, and who waits goes first, in order', async () => {
  const slots = maakSlots(2)
  const { begonnen, werk, klaar } = werkbank()
  for (const naam of ['a', 'b', 'c', 'd']) void slots.neem(werk(naam))
  expect(begonnen).toEqual(['a', 'b'])
  expect(slots.probeer(werk('haastig'))).toBe(false)
  await klaar('b')
  await klaar('a')
  expect(begonnen).toEqual(['a', 'b', 'c', 'd'])
  await klaar('c')
  expect(slots.probeer(werk('later'))).toBe(true)
  expect(begonnen.at(-1)).toBe('later')
})

test('a place comes free after a failure too, and all failures are known when it is empty', async () => {
  const slots = maakSlots(1)
  await expect(slots.neem(() => Promise.reject(new Error('stuk')))).rejects.toThrow('stuk')
  expect(slots.probeer(() => Promise.reject(new Error('weer stuk')))).toBe(true)
  await slots.leeg()
  expect(slots.probeer(() => Promise.resolve())).toBe(true)
})
