import { hoogsteWachtMs } from './backoff.ts'

/**
 * Moments in rows were written by a clock that may have been ahead and put right since: what lies further ahead than it was
 * ever meant to is void. Clocks of two machines may differ by this much without one taking what the other holds.
 */
export const klokSpelingMs = 10_000

/** SQL: the lease `huur_tot` of `lengteMs` holds no more at `nu` (a parameter like `$2`). */
export const huurVoorbij = (nu: string, lengteMs: number): string =>
  `(huur_tot is null or huur_tot <= ${nu} or huur_tot > ${nu}::timestamptz + interval '${lengteMs + klokSpelingMs} ms')`

/** SQL: the turn `volgende_poging` has come at `nu`; `wacht_ms` is the wait that was meant. */
export const aanDeBeurt = (nu: string): string =>
  `(volgende_poging is null or volgende_poging <= ${nu}
     or volgende_poging > ${nu}::timestamptz + (coalesce(wacht_ms, ${hoogsteWachtMs}) + ${klokSpelingMs}) * interval '1 ms')`
