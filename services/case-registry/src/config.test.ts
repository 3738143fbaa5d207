import { expect, test } from 'vitest'
import { config, eisBrp } from './config.ts'

const BRP_URL = 'https://brp.example/haalcentraal/api/brp'

test('the BRP is off unless it is set whole', () => {
  expect(eisBrp(config.parse({}))).toBeUndefined()
  expect(eisBrp(config.parse({ BRP_URL, BRP_TOKEN: 't' }))).toEqual({ url: BRP_URL, token: 't', wachttijdMs: 5000 })
  for (const half of [{ BRP_URL }, { BRP_TOKEN: 't' }])
    expect(() => eisBrp(config.parse(half))).toThrow('horen bij elkaar')
})

test.each([
  ['https://brp.example', true],
  ['http://127.0.0.1:8080/x', true],
  ['http://localhost', true],
  ['http://brp.example', false],
  ['http://localhost.example', false],
  ['ftp://127.0.0.1', false],
])('a number goes over the network encrypted: %s', (url, mag) => {
  expect(config.safeParse({ BRP_URL: url }).success).toBe(mag)
})
