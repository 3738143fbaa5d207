import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { expect, test } from 'vitest'
import { genoemdeMedewerker } from './worker-token.ts'

const now = new Date('2026-11-29T10:00:00Z')
const iat = now.getTime() / 1000
const eisen = { organisatie: 'kontext', audience: 'urn:wijkhub', now }
const medewerkerId = '00000000-0000-4000-8000-000000000001'
const { publicKey, privateKey } = await generateKeyPair('ES256')
const jwks = { keys: [{ ...(await exportJWK(publicKey)), kty: 'EC' as const, kid: '1' }] }
const ondertekend = { hoe: 'ondertekend', jwks } as const

const goed = { iss: 'kontext', aud: 'urn:wijkhub', iat, exp: iat + 300, medewerkerId }
const bewijs = (claims: object = {}, kop: object = {}, sleutel = privateKey) =>
  new SignJWT({ ...goed, ...claims })
    .setProtectedHeader({ alg: 'ES256', typ: 'medewerker+jwt', kid: '1', ...kop })
    .sign(sleutel)

test.each<[string, Parameters<typeof genoemdeMedewerker>[0], Parameters<typeof genoemdeMedewerker>[1], unknown]>([
  ['in the header', { hoe: 'kop' }, { kop: medewerkerId, claim: undefined }, { medewerkerId }],
  ['in the claim', { hoe: 'claim' }, { kop: undefined, claim: medewerkerId }, { medewerkerId }],
  ['signed', ondertekend, { kop: await bewijs(), claim: undefined }, { medewerkerId }],
  ['nowhere', { hoe: 'kop' }, { kop: undefined, claim: medewerkerId }, undefined],
  ['nowhere, where nobody is named', { hoe: 'geen' }, { kop: undefined, claim: medewerkerId }, undefined],
  ['nowhere, where she has to be', { hoe: 'kop', verplicht: true }, { kop: undefined, claim: undefined }, 'ontbreekt'],
  [
    'nowhere, where a claim has to say it',
    { hoe: 'claim', verplicht: true },
    { kop: undefined, claim: undefined },
    'ontbreekt',
  ],
  ['in a header nobody looks at', { hoe: 'claim' }, { kop: medewerkerId, claim: medewerkerId }, 'ongeldig'],
  ['where nobody is named', { hoe: 'geen' }, { kop: medewerkerId, claim: undefined }, 'ongeldig'],
  ['in a claim that is no text', { hoe: 'claim' }, { kop: undefined, claim: [medewerkerId] }, 'ongeldig'],
  ['unsigned, where it has to be', ondertekend, { kop: medewerkerId, claim: undefined }, 'ongeldig'],
])('which worker a request is of stands %s', async (_, hoe, bronnen, genoemd) => {
  expect(await genoemdeMedewerker(hoe, bronnen, eisen)).toEqual(genoemd)
})

const vreemd = await generateKeyPair('ES256')

test.each<[string, Promise<string>]>([
  ['of another organisation', bewijs({ iss: 'dock' })],
  ['for another service', bewijs({ aud: 'urn:iets' })],
  ['that ended', bewijs({ iat: iat - 301, exp: iat - 1 })],
  ['that lives five minutes and a second', bewijs({ exp: iat + 301 })],
  ['of a moment to come', bewijs({ iat: iat + 61, exp: iat + 300 })],
  ['that names nobody', bewijs({ medewerkerId: undefined })],
  ['that names no text', bewijs({ medewerkerId: 7 })],
  ['that is an access token', bewijs({}, { typ: 'at+jwt' })],
  ['by a key of somebody else', bewijs({}, {}, vreemd.privateKey)],
])('a proof %s is refused', async (_, kop) => {
  expect(await genoemdeMedewerker(ondertekend, { kop: await kop, claim: undefined }, eisen)).toBe('ongeldig')
})
