import { createHash } from 'node:crypto'
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  errors,
  jwtVerify,
  type JSONWebKeySet,
  type JWTVerifyGetKey,
} from 'jose'
import type { Foutcode } from '../problem/fouten.ts'
import { afnemerVan, type Afnemer, type Partijen } from './afnemer.ts'
import { partijVan } from './partij-van.ts'
import { alleScopes, scopesVan } from './scopes.ts'

export type Toegangsoordeel =
  | { afnemer: Afnemer }
  | { fout: Extract<Foutcode, 'ongeldig-token' | 'organisatie-onbekend' | 'niet-beschikbaar'> }

export interface Toegang {
  /** Never throws: a token that cannot be checked is a refusal with a code. */
  controleer(token: string): Promise<Toegangsoordeel>
}

export interface ToegangOptions {
  /** The issuer's public keys, or where they are published. */
  sleutels: { jwks: JSONWebKeySet } | { jwksUrl: string }
  issuer: string
  audience: string
  /** Whom there is, and who may what. */
  inrichting: Partijen
  /**
   * Of a token that names no scope of ours, told once per token, and then it may all that its organisation may: only while
   * the issuers of before learn to give them. Left out: it may nothing.
   */
  zonderScopes?: (organisatie: string) => void
  now?: () => Date
}

// A signature check costs some 100 µs; a partner uses the same token for an hour.
const meesteTokens = 1000

/** Verifies JWT access tokens; a token once verified is remembered by hash until it expires. */
export function createToegang({
  sleutels,
  issuer,
  audience,
  inrichting,
  zonderScopes,
  now = () => new Date(),
}: ToegangOptions): Toegang {
  const getKey: JWTVerifyGetKey =
    'jwks' in sleutels ? createLocalJWKSet(sleutels.jwks) : createRemoteJWKSet(new URL(sleutels.jwksUrl))
  const bekend = new Map<string, { afnemer: Afnemer; totMs: number }>()

  return {
    async controleer(token) {
      const hash = createHash('sha256').update(token).digest('base64')
      const eerder = bekend.get(hash)
      if (eerder && eerder.totMs > now().getTime()) return { afnemer: eerder.afnemer }
      bekend.delete(hash)
      try {
        const { payload } = await jwtVerify(token, getKey, {
          issuer,
          audience,
          algorithms: ['ES256', 'RS256', 'PS256'],
          requiredClaims: ['exp'],
          currentDate: now(),
        })
        const partij = partijVan(payload, inrichting)
        if ('fout' in partij) return partij
        const scopes = scopesVan(payload)
        const ruim = zonderScopes !== undefined && scopes.size === 0
        const afnemer = afnemerVan(inrichting, partij.organisatie, ruim ? alleScopes : scopes)
        if (!afnemer) return { fout: 'organisatie-onbekend' }
        if (ruim) zonderScopes(afnemer.organisatie)
        if (bekend.size >= meesteTokens) bekend.delete(bekend.keys().next().value!)
        bekend.set(hash, { afnemer, totMs: payload.exp! * 1000 })
        return { afnemer }
      } catch (error) {
        return { fout: isRefusal(error) ? 'ongeldig-token' : 'niet-beschikbaar' }
      }
    },
  }
}

/** Everything else (time-out, no connection, no JWKS at that address) is ours to mend, not the caller's. */
function isRefusal(error: unknown): boolean {
  if (error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid) return false
  return error instanceof errors.JOSEError && error.code !== 'ERR_JOSE_GENERIC'
}
