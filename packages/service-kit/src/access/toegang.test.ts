import { createServer } from 'node:http'
import { mkdtempSync, statSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose'
import { inrichting } from '@wijkhub/builders/haarlem'
import { expect, onTestFinished, test } from 'vitest'
import { alleScopes } from './scopes.ts'
import { bearer, goedeClaims, maakSleutel } from './fixtures/toegangsproef.ts'
import { createToegang } from './toegang.ts'
import { createUitgever, demoAudience, demoIssuer } from '@wijkhub/builders/uitgever'

const keyFile = () => join(mkdtempSync(join(tmpdir(), 'wijkhub-sleutel-')), 'onder', 'sleutel.json')
const claims = { issuer: demoIssuer, audience: demoAudience, inrichting }

const eigenSleutel = keyFile()
const uitgever = await createUitgever({ keyFile: eigenSleutel })
const toegang = createToegang({ sleutels: { jwks: uitgever.jwks() }, ...claims })

test('a token is one organisation, and the doelbinding table says whether it may use the BSN', async () => {
  for (const [organisatie, magBsn] of [
    ['kontext', false],
    ['zorgbalans', true],
  ] as const)
    expect(await toegang.controleer(await uitgever.geefToken(organisatie), bearer)).toMatchObject({
      afnemer: { organisatie, magBsn, soort: 'organisatie' },
    })
})

test('RS256 and PS256 are accepted beside ES256', async () => {
  for (const alg of ['RS256', 'PS256']) {
    const { publicKey, privateKey } = await generateKeyPair(alg)
    const other = createToegang({ sleutels: { jwks: { keys: [await exportJWK(publicKey)] } }, ...claims })
    const token = await sign({ organisatie: 'dock' }, alg, privateKey)
    expect(await other.controleer(token, bearer)).toMatchObject({ afnemer: { organisatie: 'dock', magBsn: false } })
  }
})

test('a token of an organisation outside the table is refused as such', async () => {
  const { publicKey, privateKey } = await generateKeyPair('ES256')
  const other = createToegang({ sleutels: { jwks: { keys: [await exportJWK(publicKey)] } }, ...claims })
  expect(await other.controleer(await sign({ organisatie: 'vreemd' }, 'ES256', privateKey), bearer)).toEqual({
    fout: 'organisatie-onbekend',
  })
  expect(await other.controleer(await sign({ organisatie: ['kontext'] }, 'ES256', privateKey), bearer)).toEqual({
    fout: 'organisatie-onbekend',
  })
})

test('every other token is refused: not ours, not for us, without end, unsigned, changed', async () => {
  const vreemd = await createUitgever({ keyFile: keyFile() })
  const andereDienst = await createUitgever({ keyFile: eigenSleutel, audience: 'urn:iets-anders' })
  const andereUitgever = await createUitgever({ keyFile: eigenSleutel, issuer: 'urn:iemand-anders' })
  const echt = await uitgever.geefToken('kontext')
  const [kop, , handtekening] = echt.split('.')
  const anders = Buffer.from(JSON.stringify({ organisatie: 'gemeente' })).toString('base64url')
  const unsigned = new UnsecuredJWT({ organisatie: 'gemeente' })
    .setIssuer(demoIssuer)
    .setAudience(demoAudience)
    .setExpirationTime('1h')
    .encode()
  const tokens = [
    await vreemd.geefToken('kontext'),
    await andereDienst.geefToken('kontext'),
    await andereUitgever.geefToken('kontext'),
    await uitgever.geefToken('kontext', { geldigUren: -1 }),
    unsigned,
    `${kop}.${anders}.${handtekening}`,
    'abc',
    '',
  ]
  for (const token of tokens) expect(await toegang.controleer(token, bearer)).toEqual({ fout: 'ongeldig-token' })
})

test('a remembered token stops working the moment it expires', async () => {
  let now = new Date()
  const withClock = createToegang({ sleutels: { jwks: uitgever.jwks() }, ...claims, now: () => now })
  const token = await uitgever.geefToken('kontext', { geldigUren: 1 })
  expect(await withClock.controleer(token, bearer)).toHaveProperty('afnemer')
  now = new Date(now.getTime() + 3_599_000 - 2_000)
  expect(await withClock.controleer(token, bearer)).toHaveProperty('afnemer')
  now = new Date(now.getTime() + 5_000)
  expect(await withClock.controleer(token, bearer)).toEqual({ fout: 'ongeldig-token' })
})

test('keys that cannot be fetched are our fault, not the callers', async () => {
  const unreachable = createToegang({ sleutels: { jwksUrl: 'http://127.0.0.1:1/jwks' }, ...claims })
  expect(await unreachable.controleer(await uitgever.geefToken('kontext'), bearer)).toEqual({
    fout: 'niet-beschikbaar',
  })
})

test('the key file is readable by its owner only, and the next start uses the same key', async () => {
  expect(statSync(eigenSleutel).mode & 0o777).toBe(0o600)
  const again = await createUitgever({ keyFile: eigenSleutel })
  expect(await toegang.controleer(await again.geefToken('kontext'), bearer)).toHaveProperty('afnemer')
})

test('two starts at the same moment end up with one key', async () => {
  const path = keyFile()
  const [a, b] = await Promise.all([createUitgever({ keyFile: path }), createUitgever({ keyFile: path })])
  expect(a.jwks()).toEqual(b.jwks())
})

test('the published keys hold no private part', () => {
  expect(uitgever.jwks().keys[0]).not.toHaveProperty('d')
})

test('a token of our own issuer for an organisation nobody knows is refused', async () => {
  expect(await toegang.controleer(await uitgever.geefToken('onbekend'), bearer)).toEqual({
    fout: 'organisatie-onbekend',
  })
})

test('a token is for its scopes, and one that names none is for nothing', async () => {
  const lezer = await uitgever.geefToken('gemeente', { scopes: ['lezen', 'openid'] })
  expect(await toegang.controleer(lezer, bearer)).toMatchObject({
    afnemer: { scopes: new Set(['lezen']), beheert: false },
  })
  const geen = await uitgever.geefToken('gemeente', { scopes: ['openid', 'profile'] })
  expect(await toegang.controleer(geen, bearer)).toMatchObject({ afnemer: { scopes: new Set(), beheert: false } })
})

test('while issuers learn to give scopes a token without goes on as before and is told of once; one with some does not', async () => {
  const gewaarschuwd: string[] = []
  const zonderScopes = (organisatie: string) => void gewaarschuwd.push(organisatie)
  const overgang = createToegang({ sleutels: { jwks: uitgever.jwks() }, ...claims, zonderScopes })
  const geen = await uitgever.geefToken('gemeente', { scopes: ['openid'] })
  for (let keer = 0; keer < 2; keer++)
    expect(await overgang.controleer(geen, bearer)).toMatchObject({ afnemer: { beheert: true, scopes: alleScopes } })
  expect(gewaarschuwd).toEqual(['gemeente'])
  const enkele = await uitgever.geefToken('gemeente', { scopes: ['plan'] })
  expect(await overgang.controleer(enkele, bearer)).toMatchObject({
    afnemer: { beheert: false, scopes: new Set(['plan']) },
  })
  expect(gewaarschuwd).toEqual(['gemeente'])
})

/** An issuer over HTTP that can be away, and a clock that can be put forward. */
async function metUitgever() {
  const stand = { nu: new Date('2026-11-29T10:00:00Z'), weg: false, keys: [] as object[] }
  const server = createServer((_, antwoord) => {
    if (stand.weg) return void antwoord.destroy()
    antwoord.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ keys: stand.keys }))
  })
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar))
  onTestFinished(() => void server.close())
  const jwksUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks`
  const eisen = { issuer: 'https://login.example', audience: demoAudience, inrichting }
  const toegang = createToegang({ ...eisen, sleutels: { jwksUrl }, now: () => stand.nu })
  const na = (minuten: number) => (stand.nu = new Date(stand.nu.getTime() + minuten * 60_000))
  return { stand, na, toegang }
}

test('a key that was taken away ends its tokens within five minutes, also those that were looked at before', async () => {
  const { stand, na, toegang } = await metUitgever()
  const [oud, nieuw] = [await maakSleutel('ES256', 'oud'), await maakSleutel('ES256', 'nieuw')]
  stand.keys = [oud.jwk]
  const token = await oud.token(goedeClaims(stand.nu))
  expect(await toegang.controleer(token, bearer)).toHaveProperty('afnemer')
  stand.keys = [nieuw.jwk]
  na(4)
  expect(await toegang.controleer(token, bearer)).toHaveProperty('afnemer')
  na(1.01)
  expect(await toegang.controleer(token, bearer)).toEqual({ fout: 'ongeldig-token' })
  expect(await toegang.controleer(await nieuw.token(goedeClaims(stand.nu)), bearer)).toHaveProperty('afnemer')
})

test('an issuer that is away ends nobody’s work for an hour', async () => {
  const { stand, na, toegang } = await metUitgever()
  const sleutel = await maakSleutel()
  stand.keys = [sleutel.jwk]
  expect(await toegang.controleer(await sleutel.token(goedeClaims(stand.nu)), bearer)).toHaveProperty('afnemer')
  stand.weg = true
  na(59)
  expect(await toegang.controleer(await sleutel.token(goedeClaims(stand.nu)), bearer)).toHaveProperty('afnemer')
  na(2)
  const token = await sleutel.token(goedeClaims(stand.nu))
  expect(await toegang.controleer(token, bearer)).toEqual({ fout: 'niet-beschikbaar' })
})

test('a key that is new is known as soon as somebody comes with it', async () => {
  const { stand, na, toegang } = await metUitgever()
  const [oud, nieuw] = [await maakSleutel('ES256', 'oud'), await maakSleutel('ES256', 'nieuw')]
  stand.keys = [oud.jwk]
  await toegang.controleer(await oud.token(goedeClaims(stand.nu)), bearer)
  stand.keys = [oud.jwk, nieuw.jwk]
  na(1)
  expect(await toegang.controleer(await nieuw.token(goedeClaims(stand.nu)), bearer)).toHaveProperty('afnemer')
})

function sign(payload: Record<string, unknown>, alg: string, key: Parameters<SignJWT['sign']>[0]): Promise<string> {
  return new SignJWT({ client_id: 'regas', jti: '1', ...payload })
    .setProtectedHeader({ alg, typ: 'at+jwt' })
    .setIssuer(demoIssuer)
    .setAudience(demoAudience)
    .setSubject('regas')
    .setIssuedAt()
    .setExpirationTime('1h')
    .sign(key)
}
