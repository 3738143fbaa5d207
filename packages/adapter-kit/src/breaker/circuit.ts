import { clockDriftMs } from '../clock-drift.ts'

/** The longest a circuit stays open before the next probe. */
export const hoogsteMs = 30_000

/**
 * SQL: the circuit is open at `:now`. A moment further ahead than a circuit ever stays open was written by a clock that
 * was ahead, and does not count.
 */
export const isOpen = `(open_tot > :now and open_tot <= :now::timestamptz + interval '${hoogsteMs + clockDriftMs} ms')`

/** SQL: nothing keeps the sweep from making jobs for the partner; one of them may turn out to be the probe. */
export const circuitNietOpen = `not exists (select from onderbreker where audience = :audience and ${isOpen})`

/** SQL: current flows; anybody may call the partner. */
export const circuitDicht = 'not exists (select from onderbreker where audience = :audience and open_tot is not null)'
