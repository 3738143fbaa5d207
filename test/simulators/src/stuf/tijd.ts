// StUF has no time zones: what stands there is the clock on the wall in the Netherlands.
const wand = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'medium',
})

/** jjjjmmddhhmmssSSS */
export function stufTijdstip(moment: Date): string {
  return wand.format(moment).replace(/\D/g, '') + String(moment.getUTCMilliseconds()).padStart(3, '0')
}

/** jjjj-mm-dd of jjjjmmdd, when that day exists. */
export function leesStufDatum(tekst: string): string | undefined {
  if (!/^\d{8}$/.test(tekst)) return undefined
  const dag = `${tekst.slice(0, 4)}-${tekst.slice(4, 6)}-${tekst.slice(6)}`
  const gelezen = Date.parse(`${dag}T12:00:00Z`)
  return Number.isFinite(gelezen) && new Date(gelezen).toISOString().startsWith(dag) ? dag : undefined
}

/** A moment to the day, the minute, the second or finer: eight digits, and then in pairs. */
export function isStufTijdstip(tekst: string): boolean {
  if (!/^\d{8}(\d{2}(\d{2}(\d{2}\d{0,3})?)?)?$/.test(tekst) || !leesStufDatum(tekst.slice(0, 8))) return false
  const [uur, minuut, seconde] = [8, 10, 12].map((vanaf) => Number(tekst.slice(vanaf, vanaf + 2)))
  return uur! <= 23 && minuut! <= 59 && seconde! <= 59
}
