import { zinnen, type Bewijs } from '@wijkhub/identiteit'
import { persoonVan, type Huishouden } from '@wijkhub/model'
import type { Toetsing as Getoond } from '../routes/toetsing/toetsing-contract.ts'
import { besluiten, type Toetsing } from './toetsing.ts'

/**
 * A question as its decider sees it: the pair and the evidence, no address and nobody else. `magBsn`: may she see a BSN.
 * Pure.
 */
export function toonToetsing(
  toetsing: Toetsing,
  huishoudens: ReadonlyMap<string, Huishouden>,
  magBsn: boolean,
): Getoond {
  const { toetsingId, soort, stand, gemaaktOp, inwoners, bewijs } = toetsing
  const open = stand === 'open' || stand === 'later'
  return {
    toetsingId,
    soort,
    stand,
    gemaaktOp,
    bewijs: zinnen(bewijs as Bewijs[]),
    inwoners: toetsing.huishoudens.map((huishoudenId, index) => {
      const inwonerId = inwoners[index] ?? inwoners[0]!
      const huishouden = huishoudens.get(huishoudenId)
      const bekend = huishouden && persoonVan(huishouden, inwonerId)
      if (!bekend) return { inwonerId, huishoudenId }
      const { naam, geboortedatum, geslacht, bsn } = bekend
      const persoon = { naam, geboortedatum, geslacht, ...(magBsn && bsn !== undefined && { bsn }) }
      return { inwonerId, huishoudenId, persoon }
    }),
    mogelijk: open ? [...besluiten[soort]] : [],
    besluiten: toetsing.besluiten.map(({ besluit, door, op, reden }) => ({
      besluit,
      door,
      op,
      ...(reden !== undefined && { reden }),
    })),
  }
}
