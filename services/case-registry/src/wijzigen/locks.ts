/** The lock of an Idempotency-Key. */
export function sleutelLock(organisatie: string, sleutel: string): string {
  return `sleutel:${organisatie}:${sleutel}`
}

/** The lock of a record in an organisation's own system. */
export function recordLock(organisatie: string, bronrecordId: string): string {
  return `record:${organisatie}:${bronrecordId}`
}
