import { bewaardagen } from '@wijkhub/model'

/** Until when an answer of this moment is kept for a repeat with the same Idempotency-Key. RFC 3339, UTC. */
export function verlooptOp(op: string): string {
  return new Date(Date.parse(op) + bewaardagen('sleutel') * 86_400_000).toISOString()
}
