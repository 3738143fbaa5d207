import type { Besluit } from '../huishouden/besluiten/besluiten.ts'
import type { Signaal } from '../huishouden/signalen/signalen.ts'
import type { Verwijzing } from '../huishouden/verwijzingen/verwijzingen.ts'
import { dagInNederland, jarenNa } from '../velden/dag.ts'
import { leeftijdHoogstens } from '../velden/leeftijd.ts'

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

export function isLopend({ status, ingetrokken }: Pick<Verwijzing, 'status' | 'ingetrokken'>): boolean {
  return !ingetrokken && lopend.includes(status)
}

/** Jeugdwet art. 7.1.4.5 lid 2: the index keeps a melding two years at most, and none about anybody of 23 or older: nobody who may be. */
export function isSignaalGeldig(
  { gemeldOp, ingetrokken }: Pick<Signaal, 'gemeldOp' | 'ingetrokken'>,
  geboortedatum: string,
  op: string,
): boolean {
  if (ingetrokken) return false
  return (
    op < jarenNa(dagInNederland(gemeldOp), indexJaren, '02-28') && leeftijdHoogstens(geboortedatum, op) < jeugdigeTot
  )
}

export function isBesluitGeldig({ einddatum }: Besluit, op: string): boolean {
  return einddatum === undefined || op <= jarenNa(einddatum, naBesluitJaren, '02-28')
}
