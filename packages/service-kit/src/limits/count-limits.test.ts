import { expect, test } from 'vitest'
import { countLimits } from './count-limits.ts'
import type { Limit } from './limits-of-request.ts'

const verzoek = (van: string, perMinuut = 2): Limit => ({ naam: 'verzoeken-per-organisatie', van, perMinuut })
const wijziging = (van: string, perMinuut = 1): Limit => ({ naam: 'wijzigingen-per-huishouden', van, perMinuut })

test('the first limit that is reached is named, and what is refused takes nothing of the others', () => {
  const over = countLimits(() => 0)
  expect(over([verzoek('kontext'), wijziging('kontext h1')])).toBeUndefined()
  expect(over([verzoek('kontext'), wijziging('kontext h1')])).toEqual({
    naam: 'wijzigingen-per-huishouden',
    waitSeconds: 60,
  })
  expect(over([verzoek('kontext')])).toBeUndefined()
  expect(over([verzoek('kontext')])).toEqual({ naam: 'verzoeken-per-organisatie', waitSeconds: 30 })
})

test('one caller’s count is nobody else’s', () => {
  const over = countLimits(() => 0)
  over([wijziging('kontext h1')])
  expect(over([wijziging('kontext h1')])).toBeDefined()
  expect([over([wijziging('dock h1')]), over([wijziging('kontext h2')])]).toEqual([undefined, undefined])
})

test('who makes up a worker for every request is still held by the count of its organisation', () => {
  const over = countLimits(() => 0)
  let passed = 0
  for (let i = 0; i < 60_000; i++)
    if (!over([verzoek('kontext', 30_000), { naam: 'verzoeken-per-medewerker', van: `kontext ${i}`, perMinuut: 1 }]))
      passed++
  expect(passed).toBe(30_000)
})
