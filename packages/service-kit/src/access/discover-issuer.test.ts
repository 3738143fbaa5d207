import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, expect, test } from 'vitest'
import { adressenVan, haalSleutels, haalSleutelsVan } from './discover-issuer.ts'

const jwks = { keys: [{ kty: 'EC', crv: 'P-256', x: 'x', y: 'y', kid: '1' }] }
const paden = new Map<string, unknown>()
const server = createServer(({ url = '' }, antwoord) => {
  const gevonden = paden.get(url)
  if (gevonden === 'elders') return void antwoord.writeHead(302, { location: '/jwks' }).end()
  antwoord.writeHead(gevonden === undefined ? 404 : 200, { 'content-type': 'application/json' })
  antwoord.end(JSON.stringify(gevonden ?? {}))
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
afterAll(() => server.close())
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
paden.set('/jwks', jwks)
const metadata = (issuer: string, jwks_uri = `${url}/jwks`) => ({ issuer, jwks_uri })

test('an issuer says where its keys are, by either of the two documents', async () => {
  paden.set('/realms/a/.well-known/openid-configuration', metadata(`${url}/realms/a`))
  paden.set('/.well-known/oauth-authorization-server/realms/b', metadata(`${url}/realms/b`))
  expect(await haalSleutelsVan(`${url}/realms/a`)).toEqual(jwks)
  expect(await haalSleutelsVan(`${url}/realms/b`)).toEqual(jwks)
})

test('where each of them stands', () => {
  expect(adressenVan('https://login.example/realms/zorg/')).toEqual([
    'https://login.example/realms/zorg/.well-known/openid-configuration',
    'https://login.example/.well-known/oauth-authorization-server/realms/zorg',
  ])
  expect(adressenVan('https://login.example')[1]).toBe('https://login.example/.well-known/oauth-authorization-server')
})

test.each<[string, string, unknown]>([
  ['a document of another issuer', '/c', metadata('https://boef.example')],
  ['keys on the open wire', '/c', metadata(`${url}/c`, 'http://login.example/jwks')],
  ['no document', '/c', undefined],
  ['a document that is none', '/c', { issuer: `${url}/c` }],
  ['a document that stands elsewhere', '/c', 'elders'],
])('%s is no answer', async (_, pad, document) => {
  paden.set(`${pad}/.well-known/openid-configuration`, document)
  await expect(haalSleutelsVan(url + pad)).rejects.toThrow()
})

test('what is no set of keys, or an empty one, is none', async () => {
  paden.set('/leeg', { keys: [] })
  await expect(haalSleutels(`${url}/leeg`)).rejects.toThrow()
  await expect(haalSleutels(`${url}/niets`)).rejects.toThrow('404')
})
