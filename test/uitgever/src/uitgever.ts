import { randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import {
  calculateJwkThumbprint,
  exportJWK,
  generateKeyPair,
  importJWK,
  SignJWT,
  type JSONWebKeySet,
  type JWK,
} from 'jose'
import { alleScopes, StartFault } from '@wijkhub/service-kit'

/** Issues access tokens in the embedded demo; outside it an authorisation server does. */
export interface Uitgever {
  issuer: string
  audience: string
  /** Whoever it is for: only the hub knows who takes part. An hour valid and for everything, unless said otherwise. */
  geefToken(organisatie: string, options?: { geldigUren?: number; scopes?: Iterable<string> }): Promise<string>
  /** Public keys only. */
  jwks(): JSONWebKeySet
}

export interface UitgeverOptions {
  /** File with the private key (JWK, mode 0600); made when it is not there. */
  keyFile: string
  issuer?: string
  audience?: string
}

export const demoIssuer = 'urn:wijkhub:demo-uitgever'
export const demoAudience = 'urn:wijkhub'

export async function createUitgever({
  keyFile,
  issuer = demoIssuer,
  audience = demoAudience,
}: UitgeverOptions): Promise<Uitgever> {
  const jwk = await readOrMakeKey(keyFile)
  const kid = await calculateJwkThumbprint(jwk).catch(() => {
    throw damaged(keyFile)
  })
  const key = await importJWK(jwk, 'ES256').catch(() => {
    throw damaged(keyFile)
  })
  const { d: _private, ...publicJwk } = jwk
  return {
    issuer,
    audience,
    async geefToken(organisatie, { geldigUren = 1, scopes = alleScopes } = {}) {
      return new SignJWT({ organisatie, client_id: organisatie, scope: [...scopes].join(' ') })
        .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid })
        .setIssuer(issuer)
        .setAudience(audience)
        .setSubject(organisatie)
        .setIssuedAt()
        .setJti(randomUUID())
        .setExpirationTime(Math.floor(Date.now() / 1000) + Math.round(geldigUren * 3600))
        .sign(key)
    },
    jwks: () => ({ keys: [{ ...publicJwk, kid, alg: 'ES256', use: 'sig' }] }),
  }
}

async function readOrMakeKey(keyFile: string): Promise<JWK> {
  const read = () => parseKey(keyFile, readFileSync(keyFile, 'utf8'))
  try {
    return read()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  const { privateKey } = await generateKeyPair('ES256', { extractable: true })
  const jwk = await exportJWK(privateKey)
  mkdirSync(dirname(keyFile), { recursive: true })
  try {
    writeFileSync(keyFile, JSON.stringify(jwk), { mode: 0o600, flag: 'wx' })
    return jwk
  } catch (error) {
    // Another process made it at the same moment: its key is the one.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return read()
  }
}

function parseKey(keyFile: string, text: string): JWK {
  try {
    const found = JSON.parse(text) as JWK | null
    if (typeof found?.kty === 'string' && typeof found.d === 'string') return found
  } catch {
    // Said below.
  }
  throw damaged(keyFile)
}

const damaged = (keyFile: string) =>
  new StartFault(
    `${keyFile} is beschadigd: daarin staat de sleutel van de tokenuitgever. Zet een kopie terug, of verwijder dat bestand: ` +
      `dan komt er een nieuwe sleutel, en gelden tokens van de oude niet meer.`,
  )
