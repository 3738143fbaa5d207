import type { Inrichting } from '@wijkhub/inrichting'
import type { DoelbindingRegel, Verwerking } from '@wijkhub/model'
import type { Genoemd } from './worker-token.ts'
import { alleScopes, type Scope } from './scopes.ts'

/** Who calls: one token is one organisation, which reaches its own audience only. */
export interface Afnemer {
  organisatie: string
  /** May this organisation use the BSN? From the doelbinding table, never from the token. */
  magBsn: boolean
  soort: DoelbindingRegel['soort']
  /** What this token is for: never more than that, whatever its organisation may. */
  scopes: ReadonlySet<Scope>
  /** Does functional administration belong to this organisation, and is this token for it? */
  beheert: boolean
  /** Does the municipality show this organisation what is counted of its wijken? */
  wijkbeeld: boolean
  /** Which worker of hers this is, where the request says so; looked up in the register before it counts. */
  genoemd?: Genoemd
  /** Is this the token of a privacy officer? */
  privacy: boolean
  /** Is this the token of who audits: figures and proof, of nobody in particular? */
  controle: boolean
  /** What this call is for, by its route; what is logged of it says so. */
  verwerking?: Verwerking
  /** The trace of this call: 32 hexadecimal digits. */
  trace?: string
}

/** Of the municipality: what access asks of it. */
export type Partijen = Pick<Inrichting, 'doelbinding' | 'heeftRol' | 'partijVanClient' | 'aansluitingVan'>

/**
 * The caller that a token of a party is; `undefined` for one that is no party. A role asks for both: that the municipality
 * gave it to the organisation, and that this token is for it. So a colleague's token of the same organisation has no role.
 */
export function afnemerVan(
  { doelbinding, heeftRol }: Pick<Partijen, 'doelbinding' | 'heeftRol'>,
  partij: string,
  scopes: ReadonlySet<Scope> = alleScopes,
): Afnemer | undefined {
  const regel = doelbinding.regelVoor(partij)
  if (!regel) return undefined
  const { audience, magBsn, soort } = regel
  return {
    organisatie: audience,
    magBsn,
    soort,
    scopes,
    beheert: heeftRol(audience, 'beheer') && scopes.has('beheren'),
    wijkbeeld: heeftRol(audience, 'wijkbeeld') && scopes.has('wijkbeeld'),
    privacy: heeftRol(audience, 'privacy') && scopes.has('privacy'),
    controle: heeftRol(audience, 'controle') && scopes.has('controle'),
  }
}
