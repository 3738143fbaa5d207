import { laatsteGeboortedag, vroegsteGeboortedag } from './geboortedatum.ts'

/**
 * The age she certainly has, in whole years: of an incomplete birth date counted from the last day it can be, 0 when the
 * date is unknown. Who must be so old to decide, or to be an adult, is asked this.
 */
export function leeftijdJaren(geboortedatum: string, op: string): number {
  return Math.max(0, jaren(laatsteGeboortedag(geboortedatum), op))
}

/** The age she may have already, at most: of an unknown date beyond every limit. Who must be younger than that is asked this. */
export function leeftijdHoogstens(geboortedatum: string, op: string, verwacht?: string): number {
  return jaren(vroegsteGeboortedag(geboortedatum, verwacht), op)
}

function jaren(geboren: string, op: string): number {
  const verschil = Number(op.slice(0, 4)) - Number(geboren.slice(0, 4))
  return op.slice(5) < geboren.slice(5) ? verschil - 1 : verschil
}
