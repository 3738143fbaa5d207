import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createTokenbron, WijkhubFout } from '@wijkhub/client'
import { createLocalJWKSet, exportJWK, generateKeyPair, jwtVerify } from 'jose'
import { afterEach, expect, test, vi } from 'vitest'

type Antwoord = { status: number; inhoud: object | string }
const gekregen: URLSearchParams[] = []
let antwoord: Antwoord = { status: 200, inhoud: {} }
const server = createServer((vraag, respons) => void antwoordOp(vraag, respons))
async function antwoordOp(vraag: IncomingMessage, respons: ServerResponse): Promise<void> {
  let tekst = ''
  for await (const deel of vraag) tekst += deel
  gekregen.push(new URLSearchParams(tekst))
  respons.writeHead(antwoord.status, { 'content-type': 'application/json' })
  respons.end(typeof antwoord.inhoud === 'string' ? antwoord.inhoud : JSON.stringify(antwoord.inhoud))
}
await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar))
const tokenUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/token`

afterEach(() => {
  gekregen.length = 0
  antwoord = { status: 200, inhoud: { access_token: 'a', expires_in: 3600 } }
  vi.useRealTimers()
})

async function sleutelVan(alg: string) {
  const { publicKey, privateKey } = await generateKeyPair(alg, { extractable: true })
  return {
    sleutel: { ...(await exportJWK(privateKey)), kid: 'een' },
    openbaar: { ...(await exportJWK(publicKey)), kid: 'een' },
  }
}

const { sleutel, openbaar } = await sleutelVan('ES256')
const bron = (anders: object = {}) =>
  createTokenbron({ tokenUrl, clientId: 'regas', sleutel: sleutel, scopes: ['lezen', 'plan'], ...anders })

test.each(['ES256', 'RS256'])(
  'a program says who it is by a signature (%s), for a minute and one time',
  async (alg) => {
    antwoord = { status: 200, inhoud: { access_token: 'goed', expires_in: 3600 } }
    const eigen = await sleutelVan(alg)
    const token = bron({ sleutel: { ...eigen.sleutel, alg, use: 'sig' }, resource: 'urn:wijkhub' })
    expect(await token()).toBe('goed')
    const [vraag] = gekregen
    expect(Object.fromEntries(vraag!)).toMatchObject({
      grant_type: 'client_credentials',
      client_id: 'regas',
      scope: 'lezen plan',
      resource: 'urn:wijkhub',
    })
    const keys = createLocalJWKSet({ keys: [eigen.openbaar] })
    const { payload } = await jwtVerify(vraag!.get('client_assertion')!, keys, { audience: tokenUrl, issuer: 'regas' })
    expect(payload).toMatchObject({ sub: 'regas', jti: expect.any(String) })
    expect(payload.exp! - payload.iat!).toBe(60)
    expect(vraag!.toString()).not.toContain(eigen.sleutel.d)
  },
)

test('a token is fetched once for all who come together, and again in its last minute', async () => {
  antwoord = { status: 200, inhoud: { access_token: 'a', expires_in: 3600 } }
  vi.useFakeTimers({ toFake: ['Date'] })
  const token = bron()
  expect(await Promise.all([token(), token(), token()])).toEqual(['a', 'a', 'a'])
  vi.advanceTimersByTime(3_539_000)
  await token()
  expect(gekregen).toHaveLength(1)
  vi.advanceTimersByTime(2_000)
  antwoord = { status: 200, inhoud: { access_token: 'b', expires_in: 3600 } }
  expect(await token()).toBe('b')
  expect(gekregen).toHaveLength(2)
})

test('a token that does not say how long it lives is used once', async () => {
  antwoord = { status: 200, inhoud: { access_token: 'a' } }
  const token = bron()
  await token()
  await token()
  expect(gekregen).toHaveLength(2)
})

test.each<[string, Antwoord, string, RegExp]>([
  [
    'a refusal',
    { status: 401, inhoud: { error: 'invalid_client', error_description: 'wie bent u' } },
    'onbekend-antwoord',
    /invalid_client: wie bent u/,
  ],
  ['a page', { status: 502, inhoud: '<html>' }, 'onbekend-antwoord', /502/],
  ['an answer without a token', { status: 200, inhoud: { token: 'a' } }, 'onbekend-antwoord', /200/],
])('%s is no token, and the next call asks again', async (_, gegeven, code, detail) => {
  antwoord = gegeven
  const token = bron()
  const fout = await token().catch((reden: unknown) => reden)
  expect(fout).toBeInstanceOf(WijkhubFout)
  expect(fout).toMatchObject({ code, detail: expect.stringMatching(detail) })
  antwoord = { status: 200, inhoud: { access_token: 'a', expires_in: 3600 } }
  expect(await token()).toBe('a')
})

test('a server that is not there is told as such', async () => {
  const token = bron({ tokenUrl: 'http://127.0.0.1:1/token' })
  await expect(token()).rejects.toMatchObject({ code: 'onbereikbaar', status: 0 })
})

test.each([
  ['a key of another curve', { ...sleutel, crv: 'P-384' }],
  ['a key nobody signs with here', { ...sleutel, kty: 'OKP' }],
])('%s is refused before anything is sent', async (_, anders) => {
  await expect(bron({ sleutel: anders })()).rejects.toThrow('P-256')
  expect(gekregen).toHaveLength(0)
  expect(openbaar).not.toHaveProperty('d')
})
