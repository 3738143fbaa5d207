import type { Leveringsfout } from '@wijkhub/model'
import type { Queryable } from '@wijkhub/postgres'
import type { KitDeps } from '../kit-deps.ts'
import { backoffMs, eindeBackoff } from '../koppeling/backoff.ts'
import type { KoppelingRij } from '../koppeling/koppeling-rij.ts'
import { ontvangstbewijs } from '../koppeling/ontvangstbewijs.ts'
import { boekWeigering } from '../koppeling/overgangen/weiger.ts'
import { zetOpzij } from '../quarantaine/zet-opzij.ts'

export interface Weigering {
  /** Absent when no message could be made. */
  bericht: { referentie: string; soort: string } | undefined
  /** The version of the wish the message was made of. */
  versie: string
  fout: { foutcode: string; reden: string }
  /** What the receipt says. */
  code: Leveringsfout
}

/**
 * A delivery that will not succeed as it is: to quarantine with the reason, until the next change or a replay. The end of a
 * right is not left to whoever reads the quarantine: it is tried again, and the milliseconds until then are returned.
 */
export async function weiger(
  deps: KitDeps,
  tx: Queryable,
  rij: KoppelingRij,
  { bericht, versie, fout, code }: Weigering,
): Promise<number | undefined> {
  const now = deps.now()
  const { audience, huishouden_id: huishoudenId } = rij
  await zetOpzij(tx, { audience, now, fout, richting: 'uit', huishoudenId, bericht })
  const isEinde = rij.gewenst === null && versie === rij.gewenste_versie
  const ms = isEinde ? backoffMs(rij.poging + 1, Math.random(), eindeBackoff) : undefined
  const na = await boekWeigering(tx, rij, { versie, foutcode: code, now, wachtMs: ms ?? null })
  await deps.outbox.append(tx, [ontvangstbewijs(na, deps.source, now)])
  return ms
}
