import type { Huishouden } from '../huishouden.ts'
import type { Beslissing, Omstandigheden } from '../opdrachten.ts'

/** Withdraws a consent (AVG art. 7 lid 3); withdrawing it twice changes nothing. */
export function trekToestemmingIn(huishouden: Huishouden, toestemmingId: string, door: Omstandigheden): Beslissing {
  const toestemming = huishouden.toestemmingen[toestemmingId]
  if (!toestemming) return { weigering: 'toestemming-onbekend' }
  if (toestemming.ingetrokkenOp) return { feiten: [] }
  return { feiten: [{ soort: 'toestemming-ingetrokken', toestemmingId, ingetrokkenOp: door.vandaag }] }
}
