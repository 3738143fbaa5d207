const langste = 300

/** Cut so that one sees that it was. */
export const ingekort = (tekst: string): string => (tekst.length > langste ? `${tekst.slice(0, langste - 1)}…` : tekst)

/** The quarantine is read by people: what a partner wrote stands there without the numbers of persons, dotted or not. */
export function zonderPersoonsnummers(tekst: string): string {
  return ingekort(tekst.replace(/\d(?:[ .\u00a0-]?\d){7,}/g, '…'))
}
