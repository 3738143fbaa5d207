import type { Inrichting } from '@wijkhub/inrichting'
import type { DoelbindingRegel, Verwerking } from '@wijkhub/model'

/** Who calls: one token is one organisation, which reaches its own audience only. */
export interface Afnemer {
  organisatie: string
  /** May this organisation use the BSN? From the doelbinding table, never from the token. */
  magBsn: boolean
  soort: DoelbindingRegel['soort']
  /** Does functional administration belong to this organisation? */
  beheert: boolean
  /** Does the municipality show this organisation what is counted of its wijken? */
  wijkbeeld: boolean
  /** What this call is for, by its route; what is logged of it says so. */
  verwerking?: Verwerking
  /** The trace of this call: 32 hexadecimal digits. */
  trace?: string
}

/** Of the municipality: what access asks of it. */
export type Partijen = Pick<Inrichting, 'doelbinding' | 'heeftRol'>

/** The caller that a party of the municipality is; `undefined` for one that is no party. */
export function afnemerVan({ doelbinding, heeftRol }: Partijen, partij: string): Afnemer | undefined {
  const regel = doelbinding.regelVoor(partij)
  if (!regel) return undefined
  const { audience, magBsn, soort } = regel
  const rol = { beheert: heeftRol(audience, 'beheer'), wijkbeeld: heeftRol(audience, 'wijkbeeld') }
  return { organisatie: audience, magBsn, soort, ...rol }
}
