import { hoogsteWachtMs } from './backoff.ts'
import { clockDriftMs } from '../clock-drift.ts'
import type { RijMetMomenten } from './koppeling-rij.ts'

/** How long a lease holds when its holder dies; longer than the longest attempt (transport time-out 10 s). */
export const leaseMs = 20_000

/** SQL: the lease `huur_tot` holds no more at `:now`. */
export const leaseOver = `(huur_tot is null or huur_tot <= :now or huur_tot > :now::timestamptz + interval '${leaseMs + clockDriftMs} ms')`

/** SQL: the turn `volgende_poging` has come at `:now`; `wacht_ms` is the wait that was meant. */
export const aanDeBeurt = `(volgende_poging is null or volgende_poging <= :now
     or volgende_poging > :now::timestamptz + (coalesce(wacht_ms, ${hoogsteWachtMs}) + ${clockDriftMs}) * interval '1 ms')`

export function isLeaseOver({ huur_tot }: Pick<RijMetMomenten, 'huur_tot'>, now: Date): boolean {
  return huur_tot === null || huur_tot <= now || huur_tot.getTime() > now.getTime() + leaseMs + clockDriftMs
}

export function isAanDeBeurt({ volgende_poging: beurt, wacht_ms }: Beurt, now: Date): boolean {
  if (beurt === null || beurt <= now) return true
  return beurt.getTime() > now.getTime() + (wacht_ms ?? hoogsteWachtMs) + clockDriftMs
}

type Beurt = Pick<RijMetMomenten, 'volgende_poging' | 'wacht_ms'>

/** SQL for `set`: the lease is given back. */
export const losgelaten = 'huurder = null, huur_tot = null'

/** SQL for `set`: no turn to wait for. */
export const zonderBeurt = 'volgende_poging = null, wacht_ms = null'
