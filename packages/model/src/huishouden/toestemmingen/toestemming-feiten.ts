import type { Feit } from '../feiten.ts'
import type { Huishouden } from '../huishouden.ts'
import type { Toestemming } from './toestemmingen.ts'
import type { Handeling } from '../../handeling.ts'
import { zelfdeInhoud } from '../zelfde-inhoud.ts'

/**
 * One consent of one resident for one purpose. That another organisation recorded it too is added to it. One from before
 * she took her word back is kept as what it is: ended on that day.
 */
export function toestemmingFeiten(
  { toestemmingen }: Huishouden,
  nieuw: Pick<Toestemming, 'inwonerId' | 'voor' | 'gegevenOp'>,
  { organisatie, vandaag, nieuwId }: Handeling,
): Feit[] {
  const eerdere = Object.entries(toestemmingen).filter(
    ([, rij]) => !rij.vergist && rij.inwonerId === nieuw.inwonerId && rij.voor === nieuw.voor,
  )
  const laatst = eerdere
    .flatMap(([, rij]) => rij.ingetrokkenOp ?? [])
    .sort()
    .at(-1)
  const geeindigd = laatst !== undefined && nieuw.gegevenOp < laatst
  const [toestemmingId, bekend] =
    eerdere.find(([, rij]) =>
      geeindigd ? rij.gegevenOp === nieuw.gegevenOp && rij.ingetrokkenOp : !rij.ingetrokkenOp,
    ) ?? []
  if (toestemmingId === undefined || !bekend) {
    const toestemming = { ...nieuw, ...(geeindigd && { ingetrokkenOp: laatst }), vastgelegdDoor: [organisatie] }
    return [{ soort: 'toestemming-gegeven', toestemmingId: nieuwId(), toestemming }]
  }
  // The last day she said so counts: since then a child may have been born. A day still to come was never hers to say.
  const later = nieuw.gegevenOp > bekend.gegevenOp || bekend.gegevenOp > vandaag
  const vastgelegdDoor = [...new Set([...(bekend.vastgelegdDoor ?? []), organisatie])]
  const toestemming = { ...bekend, ...(later && { gegevenOp: nieuw.gegevenOp }), vastgelegdDoor }
  return zelfdeInhoud(toestemming, bekend) ? [] : [{ soort: 'toestemming-gegeven', toestemmingId, toestemming }]
}
