import type { Feit } from '../feiten.ts'
import type { Huishouden } from '../huishouden.ts'
import type { Handeling } from '../../handeling.ts'
import type { Oordeel } from '../opdrachten.ts'

/**
 * Withdraws a consent (AVG art. 7 lid 3), and with it every other one this resident gave for the same purpose, whoever
 * recorded it: she takes back her word and not a record. Withdrawing it twice changes nothing.
 */
export function trekToestemmingIn(huishouden: Huishouden, toestemmingId: string, door: Handeling): Oordeel {
  const toestemming = huishouden.toestemmingen[toestemmingId]
  if (!toestemming) return { weigering: 'toestemming-onbekend' }
  if (toestemming.ingetrokkenOp) return { feiten: [] }
  const feiten = Object.entries(huishouden.toestemmingen)
    .filter(([, rij]) => rij.inwonerId === toestemming.inwonerId && rij.voor === toestemming.voor && !rij.ingetrokkenOp)
    .map(([id]): Feit => ({ soort: 'toestemming-ingetrokken', toestemmingId: id, ingetrokkenOp: door.vandaag }))
  return { feiten }
}
