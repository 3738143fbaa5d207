import { bewaardagen } from '@wijkhub/model'
import type { EerderAntwoord } from '../wijzigen/open.ts'
import type { TeBewaren } from '../wijzigen/uitspraak.ts'

/** Idempotency-Key with the hash of what was asked, and the status of its answer. */
export interface Sleutel {
  sleutel: string
  hash: string
  status: number
}

/** What was answered before under this key: the same again, or that the key was used for something else. Pure. */
export function eerderGegeven<Antwoord>(
  eerder: EerderAntwoord | undefined,
  hash: string | undefined,
): { antwoord: Antwoord } | { fout: 'sleutel-hergebruikt' } | undefined {
  if (!eerder) return undefined
  return eerder.hash === hash ? { antwoord: eerder.antwoord as Antwoord } : { fout: 'sleutel-hergebruikt' }
}

/** The answer to keep under a key, for a repeat that comes before its term. `op`: RFC 3339. Pure. */
export function onderSleutel(sleutel: Sleutel | undefined, op: string): TeBewaren['sleutel'] {
  return sleutel && { ...sleutel, verlooptOp: verlooptOp(op) }
}

function verlooptOp(op: string): string {
  return new Date(Date.parse(op) + bewaardagen('sleutel') * 86_400_000).toISOString()
}
