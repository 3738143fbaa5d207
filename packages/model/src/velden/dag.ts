// sv-SE writes a date as jjjj-mm-dd.
const format = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })
let minuut = { nummer: Number.NaN, dag: '' }

/**
 * The day in the Netherlands at a moment, jjjj-mm-dd: birthdays, terms and the ends of rights are counted there, wherever
 * the server stands. The one way from a moment to a day; a moment's text cut at ten characters is the day in Greenwich.
 * Remembers the last minute it was asked about: every birth date of a registration asks about the same one.
 */
export function dagInNederland(moment: Date | string): string {
  const nummer = Math.floor(new Date(moment).getTime() / 60_000)
  if (minuut.nummer !== nummer) minuut = { nummer, dag: format.format(new Date(moment)) }
  return minuut.dag
}

const uur = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', hour: '2-digit', minute: '2-digit' })

/** The time in the Netherlands at a moment, uu:mm. */
export function tijdInNederland(moment: string): string {
  return uur.format(new Date(moment))
}

/** The day so many days later (earlier when negative); both jjjj-mm-dd. Calendar arithmetic: no zone and no summer time. */
export function dagenNa(dag: string, dagen: number): string {
  const moment = new Date(`${dag}T00:00:00Z`)
  moment.setUTCDate(moment.getUTCDate() + dagen)
  return moment.toISOString().slice(0, 10)
}

/**
 * The same day so many years later (earlier when negative); both jjjj-mm-dd. Where that year has no 29 February the day is
 * `schrikkeldag`: a term ends on the 28th, whoever was born on the 29th is a year older on 1 March.
 */
export function jarenNa(dag: string, jaren: number, schrikkeldag: '02-28' | '03-01'): string {
  const jaar = Number(dag.slice(0, 4)) + jaren
  const isSchrikkeljaar = (jaar % 4 === 0 && jaar % 100 !== 0) || jaar % 400 === 0
  const rest = dag.slice(5) === '02-29' && !isSchrikkeljaar ? schrikkeldag : dag.slice(5)
  return `${String(jaar).padStart(4, '0')}-${rest}`
}

/** The same day so many months later; jjjj-mm-dd. Where that month has no such day it is its last (verordening 1182/71 art. 3). */
export function maandenNa(dag: string, maanden: number): string {
  const [jaar, maand, dagVan] = dag.split('-').map(Number) as [number, number, number]
  // The day before the first of the month after it is its last.
  const laatste = new Date(Date.UTC(jaar, maand + maanden, 0)).getUTCDate()
  return new Date(Date.UTC(jaar, maand - 1 + maanden, Math.min(dagVan, laatste))).toISOString().slice(0, 10)
}
