import type { JSONWebKeySet } from 'jose'
import { expect, test } from 'vitest'
import { opgehaaldeSleutels } from './key-set.ts'

const minuut = 60_000
const eenSet = (kid: string): JSONWebKeySet => ({ keys: [{ kty: 'EC', crv: 'P-256', x: 'x', y: 'y', kid }] })

/** An issuer that can be away, and a clock that can be put forward. */
function opstelling() {
  const stand = { nu: 0, weg: false, jwks: eenSet('1'), gevraagd: 0, fouten: 0 }
  const haal = async () => {
    stand.gevraagd++
    if (stand.weg) throw new Error('niemand thuis')
    return stand.jwks
  }
  const sleutels = opgehaaldeSleutels(haal, { now: () => stand.nu, onFout: () => void stand.fouten++ })
  return { stand, sleutels, uitgave: async () => (await sleutels.actueel()).uitgave }
}

test('the set is read once for all who come together, and again after five minutes', async () => {
  const { stand, uitgave } = opstelling()
  expect(await Promise.all([uitgave(), uitgave(), uitgave()])).toEqual([1, 1, 1])
  expect(stand.gevraagd).toBe(1)
  stand.nu += 4 * minuut
  await uitgave()
  expect(stand.gevraagd).toBe(1)
  stand.nu += minuut + 1
  expect(await uitgave()).toBe(1)
  expect(stand.gevraagd).toBe(2)
})

test('after four minutes it is read beside the work: who asks then waits for nobody, who asks next has the new set', async () => {
  const { stand, uitgave } = opstelling()
  await uitgave()
  stand.jwks = eenSet('2')
  stand.nu += 4 * minuut + 1
  expect(await uitgave()).toBe(1)
  expect(stand.gevraagd).toBe(2)
  expect(await uitgave()).toBe(2)
})

test('another set is another edition, five minutes after it was published at the latest', async () => {
  const { stand, uitgave } = opstelling()
  expect(await uitgave()).toBe(1)
  stand.jwks = eenSet('2')
  stand.nu += 5 * minuut + 1
  expect(await uitgave()).toBe(2)
})

test('an issuer that is away ends nobody’s work for an hour, is asked twice a minute at most, and then it ends', async () => {
  const { stand, uitgave } = opstelling()
  await uitgave()
  stand.weg = true
  for (let minuten = 6; minuten <= 60; minuten++) {
    stand.nu = minuten * minuut
    expect(await uitgave()).toBe(1)
    const gevraagd = stand.gevraagd
    stand.nu += 29_000
    if (minuten < 60) expect(await uitgave()).toBe(1)
    expect(stand.gevraagd).toBe(gevraagd)
  }
  expect(stand.fouten).toBe(55)
  stand.nu = 60 * minuut + 1
  await expect(uitgave()).rejects.toThrow('niet op te halen')
  stand.weg = false
  stand.nu += 30_000
  expect(await uitgave()).toBe(1)
})

test('an issuer that was never there has no keys, and is not asked again by every caller', async () => {
  const { stand, uitgave } = opstelling()
  stand.weg = true
  for (let keer = 0; keer < 3; keer++) await expect(uitgave()).rejects.toThrow('niet op te halen')
  expect(stand.gevraagd).toBe(1)
})

test('a key nobody knows is looked for at once, and not again within half a minute, whatever strangers send', async () => {
  const { stand, sleutels, uitgave } = opstelling()
  await uitgave()
  stand.jwks = eenSet('2')
  expect((await sleutels.opnieuw()).uitgave).toBe(1)
  stand.nu += 30_000
  expect((await sleutels.opnieuw()).uitgave).toBe(2)
  expect((await sleutels.opnieuw()).uitgave).toBe(2)
  expect(stand.gevraagd).toBe(2)
})
