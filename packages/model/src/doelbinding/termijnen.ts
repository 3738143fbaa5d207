import type { Besluit, Signaal, Verwijzing } from '../huishouden/huishouden.ts'
import { dagInNederland } from '../velden/dag.ts'
import { leeftijdJaren } from '../velden/leeftijd.ts'

/** Until when a row still serves the purpose it was shared for. Days are jjjj-mm-dd, in the Netherlands. */

const indexJaren = 2
/** Jeugdwet art. 7.1.1.1: a jeugdige for the verwijsindex is younger than 23. */
export const jeugdigeTot = 23
/**
 * A provider reports stops and claims what it gave after the end of an allocation, and both are corrected. A year is the
 * developers' own choice: the contract with the provider says it.
 */
const naBesluitJaren = 1

/** Whatever else a partner may call its end: only while it works on it. */
const lopend: readonly Verwijzing['status'][] = ['verzonden', 'ontvangen', 'intake-gepland', 'in-behandeling']

export function isLopend({ status }: Pick<Verwijzing, 'status'>): boolean {
  return lopend.includes(status)
}

/** Jeugdwet art. 7.1.4.5 lid 2: the index keeps a melding two years at most, and none of who is 23. */
export function isSignaalGeldig({ gemeldOp }: Pick<Signaal, 'gemeldOp'>, geboortedatum: string, op: string): boolean {
  return op < jarenLater(dagInNederland(gemeldOp), indexJaren) && leeftijdJaren(geboortedatum, op) < jeugdigeTot
}

export function isBesluitGeldig({ einddatum }: Besluit, op: string): boolean {
  return einddatum === undefined || op <= jarenLater(einddatum, naBesluitJaren)
}

/** The same day so many years later; 29 February becomes the 28th, as the index counts it. */
function jarenLater(dag: string, jaren: number): string {
  const jaar = Number(dag.slice(0, 4)) + jaren
  const schrikkeljaar = (jaar % 4 === 0 && jaar % 100 !== 0) || jaar % 400 === 0
  const rest = dag.slice(4) === '-02-29' && !schrikkeljaar ? '-02-28' : dag.slice(4)
  return `${String(jaar).padStart(4, '0')}${rest}`
}
