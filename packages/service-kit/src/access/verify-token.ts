import { errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose'
import { clientVan } from './partij-van.ts'

export interface Tokeneisen {
  issuer: string
  audience: string
  /** Whose form of access token: that of RFC 9068, or Entra's, which is always `typ: JWT`. */
  soort: 'rfc9068' | 'entra'
}

/** What may be signed with, by whoever signs for the hub: an issuer, a caller's proof, a worker's system. */
export const algoritmen = ['ES256', 'RS256', 'PS256']

const langsteSeconden = 3600
const klokverschilSeconden = 60

/**
 * The claims of an access token, of this issuer, for us, that lives an hour at most and says which program got it. An ID token
 * is none: RFC 9068 gives an access token its own `typ`; where Entra does not, an ID token has a nonce or a hash, or no
 * permissions. Throws an error of jose for every token that is not one, and others when the keys cannot be had.
 */
export async function verifyToken(
  token: string,
  sleutel: JWTVerifyGetKey,
  { issuer, audience, soort }: Tokeneisen,
  nu: Date,
): Promise<JWTPayload> {
  const rfc9068 = soort === 'rfc9068'
  const { payload } = await jwtVerify(token, sleutel, {
    issuer,
    audience,
    algorithms: algoritmen,
    currentDate: nu,
    requiredClaims: ['exp', 'iat', 'sub', ...(rfc9068 ? ['jti'] : [])],
    ...(rfc9068 && { typ: 'at+jwt' }),
  })
  const goed = leeftKort(payload, nu) && clientVan(payload) !== undefined && (rfc9068 || isVanEntra(payload))
  if (!goed) throw new errors.JWTClaimValidationFailed('geen toegangstoken', payload)
  return payload
}

/** Also not from tomorrow: that would be a token for longer than an hour after all. */
function leeftKort({ iat, exp }: JWTPayload, nu: Date): boolean {
  return exp! - iat! <= langsteSeconden && iat! <= nu.getTime() / 1000 + klokverschilSeconden
}

function isVanEntra(payload: JWTPayload): boolean {
  const { ver, azp, roles, scp, nonce, at_hash } = payload
  const heeftRechten = roles !== undefined || scp !== undefined
  return ver === '2.0' && typeof azp === 'string' && heeftRechten && nonce === undefined && at_hash === undefined
}
