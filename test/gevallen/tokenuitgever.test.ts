import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inrichting } from '@wijkhub/builders'
import { freePort } from '@wijkhub/machine/free-ports'
import { createToegang } from '@wijkhub/service-kit'
import { createUitgever, demoAudience } from '@wijkhub/uitgever'
import { democlientsVan, tokensVan } from '@wijkhub/uitgever/clients'
import { startIssuer } from '@wijkhub/uitgever/issuer'
import { calculateJwkThumbprint, decodeJwt, exportJWK, generateKeyPair, SignJWT } from 'jose'
import { afterAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'wijkhub-uitgever-'))
const clients = democlientsVan(inrichting)
const uitgever = await startIssuer({ folder, clients, port: await freePort(0) })
afterAll(() => uitgever.stop())
const { issuer, tokenUrl } = uitgever
const publiekAdres = 'https://hub.example'
const toegang = createToegang({ issuer, audience: demoAudience, inrichting, publiekAdres })
const bearer = { schema: 'Bearer', methode: 'GET', pad: '/' } as const
const client = (partij: string) => clients.find((een) => een.partij === partij)!
const bronVan = (partij: string, anders: object = {}) =>
  tokensVan(folder, { ...client(partij), ...anders }, { tokenUrl, audience: demoAudience })

test('each party gets its tokens by private_key_jwt, and the hub finds the keys where the issuer says they are', async () => {
  for (const { partij, scopes } of clients) {
    const token = await (await bronVan(partij))()
    const oordeel = await toegang.controleer(token, bearer)
    expect(oordeel).toMatchObject({ afnemer: { organisatie: partij, scopes: new Set(scopes) } })
  }
  expect(client('cjg').scopes).toEqual(['inkomend'])
  expect(client('kontext').scopes).not.toContain('beheren')
  expect(client('gemeente').scopes).toEqual(expect.arrayContaining(['beheren', 'privacy', 'controle', 'wijkbeeld']))
})

test('a token is as RFC 9068 has it: an hour at most, of its client, with a number', async () => {
  const { exp, iat, ...claims } = decodeJwt(await (await bronVan('kontext', { scopes: ['lezen'] }))())
  expect(exp! - iat!).toBeLessThanOrEqual(3600)
  const wie = {
    iss: issuer,
    aud: demoAudience,
    sub: 'kontext',
    client_id: 'kontext',
    organisatie: 'kontext',
    scope: 'lezen',
  }
  expect(claims).toEqual({ ...wie, jti: expect.any(String) })
})

test('nobody gets a token for more than it may, or with the key of somebody else', async () => {
  const teVeel = await bronVan('kontext', { scopes: ['lezen', 'beheren'] })
  await expect(teVeel()).rejects.toMatchObject({ detail: expect.stringContaining('invalid_scope') })
  const elders = mkdtempSync(join(tmpdir(), 'wijkhub-vreemd-'))
  const vreemd = await tokensVan(elders, client('gemeente'), { tokenUrl, audience: demoAudience })
  await expect(vreemd()).rejects.toMatchObject({ status: 401, detail: expect.stringContaining('invalid_client') })
})

test('what tests sign is of the same issuer: the same key', async () => {
  const zelf = await createUitgever({ keyFile: join(folder, 'token-sleutel.json'), issuer })
  expect(await toegang.controleer(await zelf.geefToken('dock'), bearer)).toMatchObject({
    afnemer: { organisatie: 'dock' },
  })
})

test('who proves a key when it asks gets a token that is bound to it', async () => {
  const { publicKey, privateKey } = await generateKeyPair('ES256')
  const jwk = await exportJWK(publicKey)
  const bewijs = (htm: string, htu: string, meer: object = {}) =>
    new SignJWT({ htm, htu, jti: crypto.randomUUID(), ...meer })
      .setProtectedHeader({ alg: 'ES256', typ: 'dpop+jwt', jwk })
      .setIssuedAt()
      .sign(privateKey)
  const echt = globalThis.fetch
  const dpop = await bewijs('POST', tokenUrl)
  // The client asks without a proof; a program that has one adds the header.
  globalThis.fetch = (adres, opties) => echt(adres, { ...opties, headers: { dpop } })
  const token = await (await bronVan('kontext'))().finally(() => (globalThis.fetch = echt))
  expect(decodeJwt(token)['cnf']).toEqual({ jkt: await calculateJwkThumbprint(jwk) })
  const ath = Buffer.from(await crypto.subtle.digest('SHA-256', Buffer.from(token))).toString('base64url')
  const gebruik = {
    schema: 'DPoP',
    methode: 'GET',
    pad: '/x',
    dpop: await bewijs('GET', `${publiekAdres}/x`, { ath }),
  } as const
  expect(await toegang.controleer(token, gebruik)).toMatchObject({ afnemer: { organisatie: 'kontext' } })
  expect(await toegang.controleer(token, bearer)).toEqual({ fout: 'ongeldig-token' })
})
