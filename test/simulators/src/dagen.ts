// The partners' own calendar: theirs is the Netherlands too, but they do not ask the hub what day it is.
const wand = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' })

/** The day it is at a moment, jjjj-mm-dd. */
export function dagInNederland(moment: Date | string): string {
  return wand.format(new Date(moment))
}

/** The day so many days after another. */
export function dagenNa(dag: string, dagen: number): string {
  return dagInNederland(new Date(Date.parse(`${dag}T12:00:00Z`) + dagen * 86_400_000))
}
