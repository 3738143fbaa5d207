// sv-SE writes a date as jjjj-mm-dd.
const format = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })

/**
 * The day in the Netherlands at a moment, jjjj-mm-dd: birthdays, terms and the ends of rights are counted there, wherever
 * the server stands. The one way from a moment to a day; a moment's text cut at ten characters is the day in Greenwich.
 */
export function dagInNederland(moment: Date | string): string {
  return format.format(new Date(moment))
}
