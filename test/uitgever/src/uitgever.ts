import { randomUUID } from 'node:crypto'
import { importJWK, SignJWT, type JSONWebKeySet } from 'jose'
import { alleScopes } from '@wijkhub/service-kit'
import { readOrMakeKey } from './read-or-make-key.ts'

/** Signs access tokens itself, with the key of the demo's issuer: for tests, where a token over HTTP would cost more than most of them. */
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
  const { jwk, openbaar } = await readOrMakeKey(keyFile, 'de tokenuitgever')
  const { kid } = jwk
  const key = await importJWK(jwk, 'ES256')
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
    jwks: () => ({ keys: [openbaar] }),
  }
}
