const bewaarUren = 48

/** Until when an answer of this moment is kept for a repeat with the same Idempotency-Key. RFC 3339, UTC. */
export function verlooptOp(op: string): string {
  return new Date(Date.parse(op) + bewaarUren * 3_600_000).toISOString()
}
