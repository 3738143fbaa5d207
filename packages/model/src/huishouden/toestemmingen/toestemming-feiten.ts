import type { Feit } from '../feiten.ts'
import type { Huishouden } from '../huishouden.ts'
import type { Toestemming, Vastlegging } from './toestemmingen.ts'
import type { Handeling } from '../../handeling.ts'
import { zelfdeInhoud } from '../zelfde-inhoud.ts'

/**
 * One consent of one resident for one purpose. That another organisation recorded it too is added to it. One from before
 * she took her word back is kept as what it is: ended on that day.
 */
export function toestemmingFeiten(
  { toestemmingen }: Huishouden,
  { medewerker, ...nieuw }: Gezegd,
  { organisatie, vandaag, nieuwId }: Handeling,
): Feit[] {
  const { inwonerId: _, voor: __, ...woord } = nieuw
  const vastlegging: Vastlegging = { organisatie, ...woord, ...(medewerker !== undefined && { medewerker }) }
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
    const einde = geeindigd ? { ingetrokkenOp: laatst } : {}
    const toestemming = { ...nieuw, ...einde, vastgelegdDoor: [organisatie], vastlegging: [vastlegging] }
    return [{ soort: 'toestemming-gegeven', toestemmingId: nieuwId(), toestemming }]
  }
  // The last day she said so counts: since then a child may have been born. A day still to come was never hers to say.
  const later = nieuw.gegevenOp > bekend.gegevenOp || bekend.gegevenOp > vandaag
  const { inwonerId, voor, vastgelegdDoor = [], vastlegging: eerder = [] } = bekend
  const toestemming: Toestemming = {
    ...(later ? { ...nieuw, inwonerId, voor } : bekend),
    vastgelegdDoor: [...new Set([...vastgelegdDoor, organisatie])],
    vastlegging: metVastlegging(eerder, vastlegging),
  }
  return zelfdeInhoud(toestemming, bekend) ? [] : [{ soort: 'toestemming-gegeven', toestemmingId, toestemming }]
}

type Gezegd = Pick<Toestemming, 'inwonerId' | 'voor' | 'gegevenOp' | 'tijd' | 'tot' | 'tekst'> & { medewerker?: string }

/** Of each organisation the last day it recorded. */
function metVastlegging(eerdere: readonly Vastlegging[], nieuw: Vastlegging): Vastlegging[] {
  const eigen = eerdere.find(({ organisatie }) => organisatie === nieuw.organisatie)
  if (!eigen) return [...eerdere, nieuw]
  return eerdere.map((een) => (een === eigen && nieuw.gegevenOp >= een.gegevenOp ? nieuw : een))
}
