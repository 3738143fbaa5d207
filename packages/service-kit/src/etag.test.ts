import type { FastifyRequest } from 'fastify'
import { expect, test } from 'vitest'
import { checkIfMatch, etag } from './etag.ts'

test.each([
  [undefined, 'ontbreekt'],
  ['"7"', 'gelijk'],
  ['"6", "7"', 'gelijk'],
  ['*', 'gelijk'],
  ['"6"', 'verouderd'],
  ['7', 'verouderd'],
  ['W/"7"', 'verouderd'],
] as const)('If-Match %s against version 7 is %s', (kop, uitkomst) => {
  const request = { headers: { 'if-match': kop } } as unknown as FastifyRequest
  expect(checkIfMatch(request, 7)).toBe(uitkomst)
  expect(etag(7)).toBe('"7"')
})
