const inNederland = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })

/** The day a partner in the Netherlands writes at a moment, jjjj-mm-dd. Its own: simulators share no rule with the hub. */
export function dagVan(moment: Date): string {
  return inNederland.format(moment)
}

/** jjjj-mm-dd, so many days later. */
export function dagenLater(dag: string, dagen: number): string {
  const moment = new Date(`${dag}T12:00:00Z`)
  moment.setUTCDate(moment.getUTCDate() + dagen)
  return moment.toISOString().slice(0, 10)
}
