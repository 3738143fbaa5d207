import {
  evolve,
  genoemdeInwoners,
  isOverPersoon,
  isVoorlopig,
  kruis,
  type Feit,
  type Handeling,
  type Huishouden,
} from '@wijkhub/model'
import type { Snapshot } from '../huishouden/snapshot.ts'
import { verander } from '../huishouden/verander.ts'
import type { Wijziging } from '../huishouden/wijziging.ts'
import type { Geopend } from '../wijzigen/open.ts'

/**
 * What was decided about persons in one household, in every other household they live in: the changes there, or the
 * households that must be opened first. One round trip more, only where somebody has two homes and something of hers
 * changed. Pure.
 */
export function inElkHuishouden(
  { snapshots, elders }: Pick<Geopend, 'snapshots' | 'elders'>,
  handeling: Handeling,
  { huishouden: voor }: Snapshot,
  feiten: readonly Feit[],
): { openOok: readonly string[] } | { wijzigingen: Wijziging[] } {
  const over = new Set(feiten.filter(isOverPersoon).flatMap(genoemdeInwoners))
  const teruggenomen = new Set(feiten.flatMap((feit) => vanWie(feit, voor)))
  // Of who is a member for the time being nothing crosses: to open her other home would tell by its time that there is one.
  const waar = elders.filter(
    ({ inwonerId, huishoudenId, lid }) =>
      huishoudenId !== voor.huishoudenId &&
      !isVoorlopig(voor, inwonerId) &&
      ((lid && over.has(inwonerId)) || teruggenomen.has(inwonerId)),
  )
  const ids = [...new Set(waar.map(({ huishoudenId }) => huishoudenId))]
  const openOok = ids.filter((id) => !snapshots.has(id))
  if (openOok.length > 0) return { openOok }
  return {
    wijzigingen: ids.flatMap((id) => {
      const ander = snapshots.get(id)!
      const ook = kruis(feiten, voor, ander.huishouden)
      const huishouden = ook.reduce<Huishouden>(evolve, ander.huishouden)
      return ook.length > 0 ? [verander(ander, { huishouden, feiten: ook }, handeling)] : []
    }),
  }
}

/** Whose consent is taken back, or was never given: the fact names only the consent. */
function vanWie(feit: Feit, { toestemmingen }: Huishouden): readonly string[] {
  // Also where she lived for a while: nothing else lifts it there.
  if (feit.soort === 'blokkade-opgeheven') return feit.opheffing.inwonerIds
  const einde = feit.soort === 'toestemming-ingetrokken' || feit.soort === 'toestemming-vergist'
  const rij = einde ? toestemmingen[feit.toestemmingId] : undefined
  return rij ? [rij.inwonerId] : []
}
