import { hoogsteWachtMs } from './backoff.ts'
import { klokSpelingMs } from '../klok-speling.ts'
import type { RijMetMomenten } from './koppeling-rij.ts'

/** How long a lease holds when its holder dies; longer than the longest attempt (transport time-out 10 s). */
export const huurMs = 20_000

/** SQL: the lease `huur_tot` holds no more at `:nu`. */
export const huurVoorbij = `(huur_tot is null or huur_tot <= :nu or huur_tot > :nu::timestamptz + interval '${huurMs + klokSpelingMs} ms')`

/** SQL: the turn `volgende_poging` has come at `:nu`; `wacht_ms` is the wait that was meant. */
export const aanDeBeurt = `(volgende_poging is null or volgende_poging <= :nu
     or volgende_poging > :nu::timestamptz + (coalesce(wacht_ms, ${hoogsteWachtMs}) + ${klokSpelingMs}) * interval '1 ms')`

export function isHuurVoorbij({ huur_tot }: Pick<RijMetMomenten, 'huur_tot'>, nu: Date): boolean {
  return huur_tot === null || huur_tot <= nu || huur_tot.getTime() > nu.getTime() + huurMs + klokSpelingMs
}

export function isAanDeBeurt({ volgende_poging: beurt, wacht_ms }: Beurt, nu: Date): boolean {
  if (beurt === null || beurt <= nu) return true
  return beurt.getTime() > nu.getTime() + (wacht_ms ?? hoogsteWachtMs) + klokSpelingMs
}

type Beurt = Pick<RijMetMomenten, 'volgende_poging' | 'wacht_ms'>

/** SQL for `set`: the lease is given back. */
export const losgelaten = 'huurder = null, huur_tot = null'

/** SQL for `set`: no turn to wait for. */
export const zonderBeurt = 'volgende_poging = null, wacht_ms = null'
