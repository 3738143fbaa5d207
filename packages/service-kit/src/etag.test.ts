import type { FastifyRequest } from 'fastify'
import { expect, test } from 'vitest'
import { checkIfMatch, etag, etagKop, isKnown } from './etag.ts'

const ask = (kop: string | undefined) =>
  ({ headers: { 'if-match': kop, 'if-none-match': kop } }) as unknown as FastifyRequest

test.each([
  [undefined, 'ontbreekt'],
  ['"7"', 'gelijk'],
  ['"6", "7"', 'gelijk'],
  ['*', 'gelijk'],
  ['"6"', 'verouderd'],
  // As nginx, Apache and Jetty rename the tag of an answer they compressed.
  ['W/"7"', 'gelijk'],
  ['"7-gzip"', 'gelijk'],
  ['"7--gzip"', 'gelijk'],
  ['W/"6"', 'verouderd'],
  ['W/"6", W/"7"', 'gelijk'],
  ['"6-gzip"', 'verouderd'],
  ['"7-a"', 'verouderd'],
  ['"a,7"', 'verouderd'],
] as const)('If-Match %s against version 7 is %s', (kop, uitkomst) => {
  expect(checkIfMatch(ask(kop), 7)).toBe(uitkomst)
  expect(isKnown(ask(kop), 7)).toBe(uitkomst === 'gelijk')
  if (kop !== undefined) expect(etagKop.safeParse(kop).success).toBe(true)
  expect(etag(7)).toBe('"7"')
})

test.each(['7', 'rubbish', '"7', 'W/7', 'w/"7"', '"7" "8"', '"7",', '', '*, "7"', '"a b"', '"7"; q=1'])(
  '%s is no list of ETags',
  (kop) => {
    expect(etagKop.safeParse(kop).success).toBe(false)
  },
)
