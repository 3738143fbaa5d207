import type { Verzekering } from './persoon.ts'

type Periode = Omit<Verzekering, 'eerder'>

/** The insurances of a person, the last one first. */
export function verzekeringen(verzekering: Verzekering | undefined): Periode[] {
  if (!verzekering) return []
  const { eerder = [], ...laatste } = verzekering
  return [laatste, ...eerder]
}

/** The insurance that care of this day is claimed on; `undefined` when none is known that had begun. */
export function verzekeringOp(verzekering: Verzekering | undefined, datum: string): Periode | undefined {
  return verzekeringen(verzekering).find(({ sinds }) => !sinds || sinds <= datum)
}
