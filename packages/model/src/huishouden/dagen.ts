import { jarenNa } from '../velden/dag.ts'
import { Datum } from '../velden/velden.ts'

/** `null`: there is none. A fact from before November 2026 may leave it out; then what was known stayed. */
export const datumNa = Datum.nullable().optional()

const planbareJaren = 10

/** Could somebody mean this day when she plans or reports something: at most ten years from today, before or after. */
export function isPlanbareDag(dag: string, vandaag: string): boolean {
  return dag >= jarenNa(vandaag, -planbareJaren, '03-01') && dag <= jarenNa(vandaag, planbareJaren, '02-28')
}

/** Clocks differ a little; a year or a zone mistyped is more than that. */
const clockDriftMs = 24 * 60 * 60 * 1000

/** Does this moment (RFC 3339) lie ahead? Believed, it would make everything said after it something older. */
export function ligtVooruit(moment: string, op: string): boolean {
  return Date.parse(moment) > Date.parse(op) + clockDriftMs
}
