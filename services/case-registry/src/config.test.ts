import { expect, test } from 'vitest'
import { wireComplaints } from '@wijkhub/service-kit'
import { config } from './config.ts'

const BRP_URL = 'https://brp.example/haalcentraal/api/brp'

test('the BRP is off unless it is set whole', () => {
  const bezwaren = (env: Record<string, string>) => wireComplaints(config, config.parse(env))
  expect([bezwaren({}), bezwaren({ BRP_URL, BRP_TOKEN: 't' })]).toEqual([[], []])
  expect(bezwaren({ BRP_URL })).toEqual([expect.stringMatching(/^BRP_TOKEN: ontbreekt/)])
  expect(bezwaren({ BRP_TOKEN: 't' })).toEqual([expect.stringMatching(/^BRP_URL: ontbreekt/)])
})

test.each([
  ['https://brp.example', true],
  ['http://127.0.0.1:8080/x', true],
  ['http://localhost', true],
  ['http://[::1]:8080', true],
  ['http://127.0.0.1@brp.example', false],
  ['http://brp.example', false],
  ['http://localhost.example', false],
  ['ftp://127.0.0.1', false],
])('a number goes over the network encrypted: %s', (url, mag) => {
  expect(config.safeParse({ BRP_URL: url }).success).toBe(mag)
})
