import { createHash, randomUUID } from 'node:crypto'
import { loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { inrichting } from '@wijkhub/builders'
import { createToegang, type Gebruik } from '@wijkhub/service-kit'
import { calculateJwkThumbprint, exportJWK, generateKeyPair, SignJWT } from 'jose'

/**
 * What it costs to know who calls: a token that was not seen before, one that was, and one that is bound to a key, whose
 * proof is another one each time. In turns, so that a busy machine is busy for all three.
 */
const { values } = parseArgs({ options: { keer: { type: 'string', default: '2000' } } })
const keer = Number(values.keer)
const issuer = 'https://login.example'
const audience = 'urn:wijkhub'
const publiekAdres = 'https://hub.example'
const uitgever = await generateKeyPair('ES256')
const houder = await generateKeyPair('ES256')
const jwk = await exportJWK(houder.publicKey)
const jwks = { keys: [{ ...(await exportJWK(uitgever.publicKey)), kid: 'een' }] }
const toegang = createToegang({ sleutels: { jwks }, issuer, audience, inrichting, publiekAdres })

const token = (meer: object = {}) =>
  new SignJWT({ client_id: 'kontext', organisatie: 'kontext', scope: 'lezen plan', ...meer })
    .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: 'een' })
    .setIssuer(issuer)
    .setAudience(audience)
    .setSubject('kontext')
    .setJti(randomUUID())
    .setIssuedAt()
    .setExpirationTime('1h')
    .sign(uitgever.privateKey)

const bewijs = (gebonden: string) =>
  new SignJWT({
    htm: 'GET',
    htu: `${publiekAdres}/x`,
    jti: randomUUID(),
    ath: createHash('sha256').update(gebonden).digest('base64url'),
  })
    .setProtectedHeader({ alg: 'ES256', typ: 'dpop+jwt', jwk })
    .setIssuedAt()
    .sign(houder.privateKey)

const gebonden = await token({ cnf: { jkt: await calculateJwkThumbprint(jwk) } })
const bearer: Gebruik = { schema: 'Bearer', methode: 'GET', pad: '/x' }
const bekend = await token()
const metingen: Record<string, number[]> = { 'nieuw token': [], 'bekend token': [], 'bekend token met DPoP-bewijs': [] }

for (let n = 0; n < keer; n++) {
  await meet('nieuw token', await token(), bearer)
  await meet('bekend token', bekend, bearer)
  await meet('bekend token met DPoP-bewijs', gebonden, { ...bearer, schema: 'DPoP', dpop: await bewijs(gebonden) })
}
console.log(`${keer} keer elk, om de beurt; belasting van de machine ${loadavg()[0]!.toFixed(1)}`)
for (const [wat, tijden] of Object.entries(metingen)) {
  const gesorteerd = tijden.toSorted((a, b) => a - b)
  const deel = (p: number) => `${(gesorteerd[Math.floor(gesorteerd.length * p)]! * 1000).toFixed(0)} µs`
  console.log(`${wat}: p50 ${deel(0.5)}, p99 ${deel(0.99)}`)
}

async function meet(wat: string, eenToken: string, gebruik: Gebruik): Promise<void> {
  const begin = performance.now()
  const oordeel = await toegang.controleer(eenToken, gebruik)
  metingen[wat]!.push(performance.now() - begin)
  if (!('afnemer' in oordeel)) throw new Error(`${wat}: ${oordeel.fout}`)
}
