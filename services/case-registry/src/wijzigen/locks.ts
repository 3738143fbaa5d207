/** The lock of an Idempotency-Key. */
export function sleutelLock(organisatie: string, sleutel: string): string {
  return `sleutel:${organisatie}:${sleutel}`
}

/** The lock of a record in an organisation's own system. */
export function recordLock(organisatie: string, bronrecordId: string): string {
  return `record:${organisatie}:${bronrecordId}`
}

/** The lock of a melding. */
export function meldingLock(meldingId: string): string {
  return `melding:${meldingId}`
}

/** The lock of what a resident asked. */
export function verzoekLock(verzoekId: string): string {
  return `verzoek:${verzoekId}`
}

/** The lock of a contribution that was refused. */
export function geweigerdLock(bijdrageId: string): string {
  return `geweigerd:${bijdrageId}`
}
