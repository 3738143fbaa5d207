const inAmsterdam = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  fractionalSecondDigits: 3,
  hourCycle: 'h23',
})

/** RFC 3339 moment → StUF `tijdstipBericht` yyyymmddhhmmssSSS, in the local time of the Netherlands (StUF has no zone). */
export function stufTijdstip(moment: string): string {
  const parts = Object.fromEntries(inAmsterdam.formatToParts(new Date(moment)).map(({ type, value }) => [type, value]))
  return ['year', 'month', 'day', 'hour', 'minute', 'second', 'fractionalSecond'].map((part) => parts[part]).join('')
}

/**
 * StUF `tijdstipBericht`, in the local time of the Netherlands, → RFC 3339 in UTC, or `undefined` when it is no moment. Of one
 * without seconds it is the last moment it can be: who gives a day alone said it no later than that evening. Of the hour that comes
 * twice it is the first, so that what was said since is never older; one in the hour that is skipped is as long after midnight.
 */
export function leesStufTijdstip(tijdstip: string): string | undefined {
  if (!isStufTijdstip(tijdstip)) return undefined
  const tot = (van: number, anders: string) => tijdstip.slice(van, van + 2) || anders
  const [uur, minuut, seconde] = [tot(8, '23'), tot(10, '59'), tot(12, '59')]
  const dag = leesStufDatum(tijdstip.slice(0, 8))!
  const lokaal = Date.parse(`${dag}T${uur}:${minuut}:${seconde}.${tijdstip.slice(14).padEnd(3, '0')}Z`)
  const inZomertijd = new Date(lokaal - 2 * uurInMs).toISOString()
  const isZomertijd = stufTijdstip(inZomertijd).startsWith(`${tijdstip.slice(0, 8)}${uur}${minuut}${seconde}`)
  return isZomertijd ? inZomertijd : new Date(lokaal - uurInMs).toISOString()
}
const uurInMs = 60 * 60 * 1000

/** jjjj-mm-dd → yyyymmdd. A day, not a moment: from a moment to a day is `dagInNederland` of the model. */
export function stufDatum(datum: string): string {
  return datum.replaceAll('-', '')
}

/** Largest part of a day that is not known (StUF 3.01, IndOnvolledigeDatum): V none, D the day, M the month too, J all of it. */
export type IndOnvolledigeDatum = 'V' | 'D' | 'M' | 'J'

/**
 * A day of which parts may be unknown, as the BRP writes it (jjjj-mm-dd, zeros for what is not known): its value, 01 in
 * the place of an unknown part as seen in messages of others, and what is unknown of it. With J there is no value.
 */
export function stufOnvolledigeDatum(datum: string): { waarde?: string; onvolledig: IndOnvolledigeDatum } {
  const [jaar, maand, dag] = datum.split('-') as [string, string, string]
  if (Number(jaar) === 0) return { onvolledig: 'J' }
  if (Number(maand) === 0) return { waarde: `${jaar}0101`, onvolledig: 'M' }
  if (Number(dag) === 0) return { waarde: `${jaar}${maand}01`, onvolledig: 'D' }
  return { waarde: stufDatum(datum), onvolledig: 'V' }
}

/** yyyymmdd → jjjj-mm-dd, or `undefined` when it is no existing day. */
export function leesStufDatum(datum: string): string | undefined {
  const delen = /^(\d{4})(\d{2})(\d{2})$/.exec(datum)
  if (!delen) return undefined
  const iso = `${delen[1]}-${delen[2]}-${delen[3]}`
  const dag = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(dag.getTime()) && dag.toISOString().startsWith(iso) ? iso : undefined
}

/** A `tijdstipBericht` of day, minute, second or finer that exists; StUF allows 8 to 17 digits. */
export function isStufTijdstip(tijdstip: string): boolean {
  const delen = /^(\d{8})(?:(\d{2})(?:(\d{2})(?:(\d{2})(\d{0,3}))?)?)?$/.exec(tijdstip)
  if (!delen || !leesStufDatum(delen[1]!)) return false
  return Number(delen[2] ?? 0) < 24 && Number(delen[3] ?? 0) < 60 && Number(delen[4] ?? 0) < 60
}
