import { dagenNa, jarenNa } from './dag.ts'

/**
 * Birth dates as the BRP has them (DatumGebruik): `1975-03-00` without a day, `1975-00-00` without a month, `0000-00-00`
 * unknown. Compared as text an incomplete date comes before every day it can be: "before the birth" is said only of what
 * certainly was.
 */

/** Is it a day, or at least a year, month or nothing in the notation of the BRP? Whether the day exists the format says. */
export const geboortedatumPatroon = /^(0000-00-00|(?!0000)\d{4}-(00-00|(0[1-9]|1[0-2])-(0\d|[12]\d|3[01])))$/

/** Does it exist, as far as it is known? */
export function isGeboortedag(geboortedatum: string): boolean {
  if (!geboortedatumPatroon.test(geboortedatum)) return false
  const dag = Number(geboortedatum.slice(8))
  return dag === 0 || dag <= Number(laatsteGeboortedag(`${geboortedatum.slice(0, 7)}-00`).slice(8))
}

/** Year, month and day are known. */
export function isVolledigeDatum(datum: string | undefined): datum is string {
  return datum !== undefined && !datum.includes('-00') && !datum.startsWith('0000')
}

const oudste = '0001-01-01'
const jongste = '9999-12-31'

/** Months before the expected day a child may come. */
const teVroegDagen = 120

/**
 * The first day somebody can have been born: of an unknown date before anybody was. `verwacht` is the day a child that is
 * not born yet is expected.
 */
export function vroegsteGeboortedag(geboortedatum: string, verwacht?: string): string {
  if (geboortedatum.startsWith('0000')) return verwacht ? dagenNa(verwacht, -teVroegDagen) : oudste
  return geboortedatum.replaceAll('-00', '-01')
}

/** The last day somebody can have been born: of an unknown date a day that has not come. */
export function laatsteGeboortedag(geboortedatum: string): string {
  if (geboortedatum.startsWith('0000')) return jongste
  const [jaar, maand, dag] = geboortedatum.split('-') as [string, string, string]
  if (maand === '00') return `${jaar}-12-31`
  if (dag !== '00') return geboortedatum
  // Day 0 of the next month is the last one of this.
  const laatste = new Date(Date.UTC(2000, 0, 1))
  laatste.setUTCFullYear(Number(jaar), Number(maand), 0)
  return `${jaar}-${maand}-${String(laatste.getUTCDate()).padStart(2, '0')}`
}

/** The first day somebody can be so old: a birthday on 29 February is kept on 1 March. An unknown date gives `undefined`. */
export function verjaardagVroegst(geboortedatum: string, jaren: number): string | undefined {
  return geboortedatum.startsWith('0000') ? undefined : jarenNa(vroegsteGeboortedag(geboortedatum), jaren, '03-01')
}
