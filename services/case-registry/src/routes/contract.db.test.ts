import { readFileSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { startProefApi } from './fixtures/proef-api.ts'

const { vraag, stop } = await startProefApi()
afterAll(stop)

const contract = new URL('../../../../contracts/openapi/registratie-v1.json', import.meta.url)
const gepubliceerd = JSON.parse(readFileSync(contract, 'utf8')) as { paths: object }

test('the contract can be read without a token and without a database', async () => {
  const { status, body } = await vraag('GET', '/openapi.json', '')
  expect(status).toBe(200)
  expect(Object.keys(body.paths).toSorted()).toEqual(Object.keys(gepubliceerd.paths).toSorted())
})
