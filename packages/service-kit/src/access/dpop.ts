import { createHash } from 'node:crypto'
import { calculateJwkThumbprint, EmbeddedJWK, jwtVerify } from 'jose'
import { algoritmen } from './verify-token.ts'

/** A request with a token that is bound to a key (RFC 9449). */
export interface Dpopverzoek {
  /** The header `DPoP`; more than one is none. */
  bewijs: string | undefined
  token: string
  methode: string
  /** As callers know it: the public address, without query. */
  adres: string
}

/** Says whether a proof is of this token's key, this request and this minute, and was not used before. */
export type Dpopcontrole = (verzoek: Dpopverzoek, jkt: string) => Promise<boolean>

const klokverschilMs = 60_000
const onthoudMs = 2 * klokverschilMs
const meesteBewijzen = 100_000

/** Proofs are remembered in this process: another instance would take one a second time within its minute. */
export function maakDpopcontrole(now: () => Date): Dpopcontrole {
  const gezien = new Map<string, number>()

  /** True the first time. In the order they came, so that the oldest go first. */
  function isNieuw(naam: string, nuMs: number): boolean {
    for (const [oud, opMs] of gezien) {
      if (nuMs - opMs <= onthoudMs && gezien.size <= meesteBewijzen) break
      gezien.delete(oud)
    }
    if (gezien.has(naam)) return false
    gezien.set(naam, nuMs)
    return true
  }

  return async ({ bewijs, token, methode, adres }, jkt) => {
    if (bewijs === undefined) return false
    try {
      const { payload, protectedHeader } = await jwtVerify(bewijs, EmbeddedJWK, {
        typ: 'dpop+jwt',
        algorithms: algoritmen,
        requiredClaims: ['iat', 'jti', 'htm', 'htu', 'ath'],
        currentDate: now(),
      })
      const { htm, htu, ath, jti, iat } = payload
      const nuMs = now().getTime()
      return (
        (await calculateJwkThumbprint(protectedHeader.jwk!)) === jkt &&
        htm === methode &&
        zelfdeAdres(htu, adres) &&
        ath === createHash('sha256').update(token).digest('base64url') &&
        Math.abs(nuMs - iat! * 1000) <= klokverschilMs &&
        isNieuw(createHash('sha256').update(`${jkt} ${jti}`).digest('base64'), nuMs)
      )
    } catch {
      return false
    }
  }
}

/** RFC 9449, 4.3: without query and fragment, and written the one way an address is written. */
function zelfdeAdres(gegeven: unknown, adres: string): boolean {
  if (typeof gegeven !== 'string' || !URL.canParse(gegeven)) return false
  const zonder = (tekst: string) => {
    const { origin, pathname } = new URL(tekst)
    return origin + pathname
  }
  return zonder(gegeven) === zonder(adres)
}
