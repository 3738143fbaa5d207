import type { Toestemming } from './toestemmingen.ts'

type Gegeven = Pick<Toestemming, 'gegevenOp' | 'tijd'>
type Genomen = Pick<Toestemming, 'ingetrokkenOp' | 'ingetrokkenTijd'>

/**
 * Did she certainly give this one after she took her word back? On the day itself only the two hours can tell; where one
 * of them is not known she did not: a right that ended does not begin again by a guess. Pure.
 */
export function isNaIntrekking(
  { gegevenOp, tijd }: Gegeven,
  { ingetrokkenOp = '', ingetrokkenTijd }: Genomen,
): boolean {
  if (gegevenOp !== ingetrokkenOp) return gegevenOp > ingetrokkenOp
  if (isNachtUur(tijd) && isNachtUur(ingetrokkenTijd) && isWintertijdBegin(gegevenOp)) return false
  return tijd !== undefined && ingetrokkenTijd !== undefined && tijd > ingetrokkenTijd
}

const isNachtUur = (tijd = '') => tijd.startsWith('02:')

/** The last Sunday of October has the hour from two to three twice (directive 2000/84/EC). */
function isWintertijdBegin(dag: string): boolean {
  return dag.slice(5) >= '10-25' && dag.slice(5) <= '10-31' && new Date(`${dag}T00:00:00Z`).getUTCDay() === 0
}

/** Which of two she took back first; of one day without an hour nothing is known to be earlier. For sorting. Pure. */
export function eerstGenomen(een: Genomen, ander: Genomen): number {
  const [a, b] = [een, ander].map(
    ({ ingetrokkenOp = '', ingetrokkenTijd = '' }) => `${ingetrokkenOp} ${ingetrokkenTijd}`,
  )
  return a! < b! ? -1 : Number(a! > b!)
}
