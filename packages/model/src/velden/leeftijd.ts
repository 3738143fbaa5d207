/** Age in whole years on a date; both dates as jjjj-mm-dd. */
export function leeftijdJaren(geboortedatum: string, op: string): number {
  const jaren = Number(op.slice(0, 4)) - Number(geboortedatum.slice(0, 4))
  return op.slice(5) < geboortedatum.slice(5) ? jaren - 1 : jaren
}
