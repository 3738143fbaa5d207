import type { Huishouden } from '../huishouden/huishouden.ts'
import { leestDomein } from '../velden/instrument.ts'
import type { Medewerker } from '../velden/medewerker.ts'
import type { DoelbindingRegel } from './regel.ts'

type Rijen = Record<string, unknown>

/**
 * The scores of each measurement on the leefgebieden of this audience; all of them of a measurement it took itself, and
 * where its row keeps all. A measurement without one is not shown. Pure.
 */
export function zichtbareScores(metingen: Huishouden['zrm'], regel: DoelbindingRegel): Rijen {
  const { rijen, leefgebieden = [], audience } = regel
  const gezien = Object.entries(metingen).flatMap(([id, heel]) => {
    const meting = metWie(heel, regel)
    if (rijen.zrm === undefined || meting.afnemer === audience) return [[id, meting] as const]
    const scores = Object.fromEntries(leefgebieden.map((leefgebied) => [leefgebied, meting.scores[leefgebied]]))
    return leefgebieden.length > 0 ? [[id, { ...meting, scores }] as const] : []
  })
  return Object.fromEntries(gezien)
}

/** Measurements with other instruments, with of another's the scores on the domains that are this audience's leefgebieden. Pure. */
export function zichtbareMetingen(metingen: Huishouden['metingen'], regel: DoelbindingRegel): Rijen {
  const { leefgebieden, audience } = regel
  const gezien = Object.entries(metingen).flatMap(([id, meting]) => {
    const { instrument, afnemer } = meting
    const scores = Object.entries(meting.scores).filter(
      ([domein]) => afnemer === audience || leestDomein(leefgebieden, { instrument, domein }),
    )
    return scores.length > 0 ? [[id, { ...metWie(meting, regel), scores: Object.fromEntries(scores) }]] : []
  })
  return Object.fromEntries(gezien)
}

/** Targets on the domains this audience reads, and what it stated itself. Pure. */
export function zichtbareDoelscores(
  doelscores: Huishouden['doelscores'],
  { leefgebieden, audience }: DoelbindingRegel,
): Rijen {
  return Object.fromEntries(
    Object.entries(doelscores).filter(([, rij]) => rij.bron === audience || leestDomein(leefgebieden, rij)),
  )
}

/** Which worker measured is for organisations; of another's not what she comes for. */
function metWie<R extends { afnemer: string; medewerker?: Medewerker | undefined }>(
  rij: R,
  { audience, soort }: DoelbindingRegel,
): R {
  if (!rij.medewerker || rij.afnemer === audience) return rij
  const { medewerker, ...rest } = rij
  if (soort === 'systeem') return rest as unknown as R
  const { naam, medewerkerId } = medewerker
  return { ...rest, medewerker: { ...(medewerkerId !== undefined && { medewerkerId }), naam } } as unknown as R
}
