import type { Feit } from '../feiten.ts'
import type { Huishouden } from '../huishouden.ts'
import { isLater, laatsteWoord } from './laatste-woord.ts'
import { eerstGenomen, isNaIntrekking } from './na-intrekking.ts'
import type { Toestemming, Vastlegging } from './toestemmingen.ts'
import type { Handeling } from '../../handeling.ts'
import { zelfdeInhoud } from '../zelfde-inhoud.ts'

/**
 * One consent of one resident for one purpose. That another organisation recorded it too is added to it. One that is not
 * certainly of after she took her word back is kept as what it is: ended then.
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
  const genomen = eerdere
    .flatMap(([, rij]) => (rij.ingetrokkenOp && !isNaIntrekking(nieuw, rij) ? [rij] : []))
    .toSorted(eerstGenomen)
    .at(-1)
  const [toestemmingId, bekend] =
    eerdere.find(([, rij]) =>
      genomen ? rij.ingetrokkenOp && !isLater(nieuw, rij) && !isLater(rij, nieuw) : !rij.ingetrokkenOp,
    ) ?? []
  if (toestemmingId === undefined || !bekend) {
    const { ingetrokkenOp, ingetrokkenTijd } = genomen ?? {}
    const einde = genomen && { ingetrokkenOp, ...(ingetrokkenTijd !== undefined && { ingetrokkenTijd }) }
    const toestemming = { ...nieuw, ...einde, vastgelegdDoor: [organisatie], vastlegging: [vastlegging] }
    return [{ soort: 'toestemming-gegeven', toestemmingId: nieuwId(), toestemming }]
  }
  // The last time she said so counts: since then a child may have been born. A day still to come was never hers to say.
  // One that ended is found only by its own moment, and stays what it was.
  const later = !bekend.ingetrokkenOp && (laatsteWoord([bekend, woord]) === woord || bekend.gegevenOp > vandaag)
  const { inwonerId, voor, vastgelegdDoor = [], vastlegging: eerder = [] } = bekend
  const toestemming: Toestemming = {
    ...(later ? { ...nieuw, inwonerId, voor } : bekend),
    vastgelegdDoor: [...new Set([...vastgelegdDoor, organisatie])],
    vastlegging: metVastlegging(eerder, vastlegging),
  }
  return zelfdeInhoud(toestemming, bekend) ? [] : [{ soort: 'toestemming-gegeven', toestemmingId, toestemming }]
}

type Gezegd = Pick<Toestemming, 'inwonerId' | 'voor' | 'gegevenOp' | 'tijd' | 'tot' | 'tekst'> & { medewerker?: string }

/** Of each organisation the last word it recorded. */
function metVastlegging(eerdere: readonly Vastlegging[], nieuw: Vastlegging): Vastlegging[] {
  const eigen = eerdere.find(({ organisatie }) => organisatie === nieuw.organisatie)
  if (!eigen) return [...eerdere, nieuw]
  return eerdere.map((een) => (een === eigen && !isLater(een, nieuw) ? nieuw : een))
}
