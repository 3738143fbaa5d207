import type { Aansluiting } from '@wijkhub/inrichting'
import { createLocalJWKSet, jwtVerify } from 'jose'
import { algoritmen } from './verify-token.ts'

/** Who of the calling organisation does this, as its system says; or that it says so badly, or does not say what it must. */
export type Genoemd = { medewerkerId: string } | 'ongeldig' | 'ontbreekt'

/** Where a request may say which worker it is of. */
export interface Medewerkerbronnen {
  /** The header `Wijkhub-Medewerker`. */
  kop: string | undefined
  /** The claim `medewerker` of its token. */
  claim: unknown
}

export interface Ondertekeneisen {
  organisatie: string
  audience: string
  now: Date
}

const langsteSeconden = 300
const klokverschilSeconden = 60

/**
 * Which worker a request names, in the way its organisation chose; `undefined` for nobody, where that is allowed. Only an id:
 * who she is, what she does and in which team, the register says, never the caller.
 */
export async function genoemdeMedewerker(
  { hoe, verplicht, jwks }: NonNullable<Aansluiting['medewerker']>,
  { kop, claim }: Medewerkerbronnen,
  eisen: Ondertekeneisen,
): Promise<Genoemd | undefined> {
  // What says it in another way is not passed over: who sends it means somebody.
  if (kop !== undefined && (hoe === 'geen' || hoe === 'claim')) return 'ongeldig'
  const gezegd = hoe === 'claim' ? claim : kop
  if (gezegd === undefined) return verplicht ? 'ontbreekt' : undefined
  if (typeof gezegd !== 'string') return 'ongeldig'
  if (hoe !== 'ondertekend') return { medewerkerId: gezegd }
  return leesOndertekend(gezegd, jwks!, eisen)
}

/** A JWS of five minutes at most, `typ: medewerker+jwt`, by a key of that organisation, for this hub. */
async function leesOndertekend(
  bewijs: string,
  jwks: NonNullable<NonNullable<Aansluiting['medewerker']>['jwks']>,
  { organisatie, audience, now }: Ondertekeneisen,
): Promise<Genoemd> {
  try {
    const { payload } = await jwtVerify(bewijs, createLocalJWKSet(jwks), {
      typ: 'medewerker+jwt',
      algorithms: algoritmen,
      issuer: organisatie,
      audience,
      currentDate: now,
      requiredClaims: ['exp', 'iat', 'medewerkerId'],
    })
    const { iat, exp, medewerkerId } = payload
    const kort = exp! - iat! <= langsteSeconden && iat! <= now.getTime() / 1000 + klokverschilSeconden
    return kort && typeof medewerkerId === 'string' ? { medewerkerId } : 'ongeldig'
  } catch {
    return 'ongeldig'
  }
}
