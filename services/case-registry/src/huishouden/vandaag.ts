// sv-SE writes a date as jjjj-mm-dd.
const format = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })

/** The date in the Netherlands, jjjj-mm-dd: birthdays and terms are counted there, wherever the server stands. */
export function vandaag(nu: Date): string {
  return format.format(nu)
}
