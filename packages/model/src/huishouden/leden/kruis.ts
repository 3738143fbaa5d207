import type { Feit } from '../feiten.ts'
import type { Huishouden } from '../huishouden.ts'
import { zelfdeGegeven } from '../zelfde-inhoud.ts'
import type { InwonerWijziging } from './leden.ts'
import { isBevestigdLid, persoonVan } from './lidmaatschap.ts'

/** Who she is: the same wherever she lives. */
const identiteit: ReadonlySet<string> = new Set([
  'bsn',
  'bsnStatus',
  'naam',
  'geboortedatum',
  'verwachteGeboortedatum',
  'geslacht',
])
/** How she is reached and insured: hers too, but it can lead whoever reads it to a secret address. */
const bereikbaarheid: ReadonlySet<string> = new Set(['telefoonnummer', 'emailadres', 'verzekering'])

/** Does a fact of this kind hold wherever the person lives? Her place in a household does not, nor what is done for her there. */
export function isOverPersoon({ soort }: Feit): boolean {
  return (
    soort === 'inwoner-gewijzigd' ||
    soort === 'inwoner-overleden' ||
    soort === 'bsn-geverifieerd' ||
    soort === 'toestemming-gegeven' ||
    soort === 'toestemming-ingetrokken'
  )
}

/**
 * What these facts of one household mean in another where the same person lives too. Only for who is a confirmed member of
 * both; where one of the two has a secret address only who she is, her death, and that she took back a consent. Nothing
 * says from which household, or by whom it was said. `van` is the household before its facts. Pure.
 */
export function kruis(feiten: readonly Feit[], van: Huishouden, naar: Huishouden): Feit[] {
  const inBeide = (inwonerId: string) => isBevestigdLid(van, inwonerId) && isBevestigdLid(naar, inwonerId)
  const geheim = isGeheim(van) || isGeheim(naar)
  const toestemmingen = { ...van.toestemmingen, ...gegevenIn(feiten) }
  return feiten.flatMap((feit): Feit[] => {
    switch (feit.soort) {
      case 'inwoner-overleden':
      case 'bsn-geverifieerd':
        return inBeide(feit.inwonerId) ? [feit] : []
      case 'inwoner-gewijzigd':
        return inBeide(feit.inwonerId) ? gewijzigd(feit, naar, geheim) : []
      case 'toestemming-gegeven': {
        if (geheim || !inBeide(feit.toestemming.inwonerId)) return []
        const { vastgelegdDoor: _, ...toestemming } = feit.toestemming
        return [{ ...feit, toestemming }]
      }
      case 'toestemming-ingetrokken': {
        const genomen = toestemmingen[feit.toestemmingId]
        return genomen ? ingetrokken(feit.ingetrokkenOp, genomen, naar) : []
      }
      default:
        return []
    }
  })
}

function gewijzigd(
  { soort, inwonerId, wijziging, bron, gemeldOp }: Extract<Feit, { soort: 'inwoner-gewijzigd' }>,
  { inwoners }: Huishouden,
  geheim: boolean,
): Feit[] {
  const anders = Object.entries(wijziging).filter(
    ([veld, waarde]) =>
      (identiteit.has(veld) || (!geheim && bereikbaarheid.has(veld))) &&
      !zelfdeGegeven(veld, inwoners[inwonerId]![veld as keyof InwonerWijziging] ?? null, waarde),
  )
  if (anders.length === 0) return []
  return [{ soort, inwonerId, wijziging: Object.fromEntries(anders), bron, gemeldOp, elders: true }]
}

/** She takes back her word, wherever it was recorded; also where she no longer lives. */
function ingetrokken(
  ingetrokkenOp: string,
  { inwonerId, voor }: Huishouden['toestemmingen'][string],
  naar: Huishouden,
): Feit[] {
  if (!persoonVan(naar, inwonerId)) return []
  return Object.entries(naar.toestemmingen)
    .filter(([, rij]) => rij.inwonerId === inwonerId && rij.voor === voor && !rij.ingetrokkenOp)
    .map(([toestemmingId]) => ({ soort: 'toestemming-ingetrokken', toestemmingId, ingetrokkenOp }))
}

function gegevenIn(feiten: readonly Feit[]): Huishouden['toestemmingen'] {
  return Object.fromEntries(
    feiten.flatMap((feit) => (feit.soort === 'toestemming-gegeven' ? [[feit.toestemmingId, feit.toestemming]] : [])),
  )
}

function isGeheim({ adres, tweedeAdres }: Huishouden): boolean {
  return adres.geheim === true || tweedeAdres?.geheim === true
}
