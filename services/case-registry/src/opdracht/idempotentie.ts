const bewaarUren = 48

/** Until when an answer is kept for a repeat with the same Idempotency-Key. RFC 3339, UTC. */
export function verlooptOp(nu: Date): string {
  return new Date(nu.getTime() + bewaarUren * 3_600_000).toISOString()
}
