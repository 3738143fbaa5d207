import { createLocalJWKSet } from 'jose'
import { expect, test } from 'vitest'
import { goedeClaims, maakSleutel } from './fixtures/toegangsproef.ts'
import { verifyToken } from './verify-token.ts'

const nu = new Date('2026-11-29T10:00:00Z')
const goed = goedeClaims(nu)
const sleutel = await maakSleutel()
const eisen = { issuer: 'https://login.example', audience: 'urn:wijkhub', soort: 'rfc9068' } as const
const keys = createLocalJWKSet({ keys: [sleutel.jwk] })
const isGoed = async (token: Promise<string>, soort: 'rfc9068' | 'entra' = 'rfc9068') =>
  verifyToken(await token, keys, { ...eisen, soort }, nu).then(
    () => true,
    () => false,
  )

test.each<[string, Record<string, unknown>, Record<string, unknown>?]>([
  ['of an hour', {}],
  ['with the whole name of its form', {}, { typ: 'application/at+jwt' }],
  ['for us among others', { aud: ['urn:iets', 'urn:wijkhub'] }],
  ['whose client stands in `azp`, as Keycloak does', { client_id: undefined, azp: 'regas' }],
  ['of a clock that is a minute ahead', { iat: goed.iat + 60 }],
])('a token is taken %s', async (_, claims, kop) => {
  expect(await isGoed(sleutel.token({ ...goed, ...claims }, kop))).toBe(true)
})

test.each<[string, Record<string, unknown>, Record<string, unknown>?]>([
  ['an ID token', { nonce: 'n' }, { typ: 'JWT' }],
  ['a token that does not say what it is', {}, { typ: undefined }],
  ['a token that lives an hour and a second', { exp: goed.iat + 3601 }],
  ['a token of tomorrow, for an hour', { iat: goed.iat + 86_400, exp: goed.iat + 90_000 }],
  ['a token that ended', { iat: goed.iat - 3600, exp: goed.iat }],
  ['a token that does not end', { exp: undefined }],
  ['a token of no moment', { iat: undefined }],
  ['a token without a number', { jti: undefined }],
  ['a token of nobody', { sub: undefined }],
  ['a token of no program', { client_id: undefined }],
  ['a token for another service', { aud: 'urn:iets' }],
  ['a token of another issuer', { iss: 'https://boef.example' }],
])('%s is refused', async (_, claims, kop) => {
  expect(await isGoed(sleutel.token({ ...goed, ...claims }, kop))).toBe(false)
})

const entra = {
  ...goed,
  jti: undefined,
  client_id: undefined,
  azp: 'c1',
  ver: '2.0',
  roles: ['lezen'],
  scope: undefined,
}

test.each<[string, boolean, object]>([
  ['a token of a program', true, {}],
  ['a token of a person at a program', true, { roles: undefined, scp: 'lezen' }],
  ['an ID token, which has no permissions', false, { roles: undefined }],
  ['an ID token, which has a nonce', false, { nonce: 'n' }],
  ['an ID token, which has a hash of a token', false, { at_hash: 'h' }],
  ['a token of the first version', false, { ver: '1.0', azp: undefined, appid: 'c1' }],
  ['a token of no program', false, { azp: undefined }],
  ['a token that lives longer than an hour', false, { exp: goed.iat + 3601 }],
])('where Entra gives the tokens, %s is taken: %s', async (_, gelijk, claims) => {
  expect(await isGoed(sleutel.token({ ...entra, ...claims }, { typ: 'JWT' }), 'entra')).toBe(gelijk)
  // It is no token in the other form, whatever it holds.
  expect(await isGoed(sleutel.token({ ...entra, ...claims }, { typ: 'JWT' }))).toBe(false)
})
