import type { DoelbindingRegel } from '@wijkhub/model'

/** Who calls: one token is one organisation, which reaches its own audience only. */
export interface Afnemer {
  organisatie: string
  /** May this organisation use the BSN? From the doelbinding table, never from the token. */
  magBsn: boolean
  soort: DoelbindingRegel['soort']
  /** Does functional administration belong to this organisation? */
  beheert: boolean
}

/** Functional administration belongs to the municipality. */
const beheerder = 'gemeente'

/** The caller a row of the doelbinding table describes. */
export function afnemerUit({ audience, magBsn, soort }: DoelbindingRegel): Afnemer {
  return { organisatie: audience, magBsn, soort, beheert: audience === beheerder }
}
