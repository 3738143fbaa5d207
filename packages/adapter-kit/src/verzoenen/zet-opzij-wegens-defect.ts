import { randomUUID } from 'node:crypto'
import { topicLevering } from '@wijkhub/model'
import { inTransaction } from '@wijkhub/postgres'
import type { KitDeps } from '../kit-deps.ts'
import type { KoppelingRij } from '../koppeling/koppeling-rij.ts'
import { ontvangstbewijs } from '../koppeling/ontvangstbewijs.ts'
import { vergrendelKoppeling } from '../koppeling/vergrendel-koppeling.ts'
import { wijzigKoppeling } from '../koppeling/wijzig-koppeling.ts'
import { backoffMs, eindeBackoff } from '../koppeling/backoff.ts'
import { zetInQuarantaine } from '../quarantaine/zet-in-quarantaine.ts'

/**
 * An adapter that cannot make a message of this document will not be able to in a second either: to quarantine with the
 * reason, until the next change or a replay after the repair. The end of a right is not left to that: it is tried again,
 * and the milliseconds until then are returned.
 */
export async function zetOpzijWegensDefect(
  deps: KitDeps,
  rij: KoppelingRij,
  huurder: string,
  error: Error,
): Promise<number | undefined> {
  const { audience, huishouden_id } = rij
  deps.logger.error({ audience, huishouden: huishouden_id, fout: error.name }, 'bericht maken mislukte; in quarantaine')
  const ms = rij.gewenst === null ? backoffMs(rij.poging + 1, Math.random(), eindeBackoff) : undefined
  await inTransaction(deps.pool, async (tx) => {
    const huidig = await vergrendelKoppeling(deps.outbox, tx, { audience, huishoudenId: huishouden_id })
    if (huidig?.huurder !== huurder) return
    await zetInQuarantaine(tx, {
      id: randomUUID(),
      audience,
      huishoudenId: huishouden_id,
      richting: 'uit',
      berichtId: undefined,
      soort: 'stand',
      foutcode: 'defect',
      reden: `De hub kon geen bericht maken van deze stand (${error.name})`,
      sinds: deps.nu(),
    })
    // Of the version that was tried: what was wished for meanwhile may well be possible.
    const na = await wijzigKoppeling(tx, huidig, {
      ...(ms === undefined ? { geweigerde_versie: rij.gewenste_versie } : { wacht: { nu: deps.nu(), ms } }),
      poging: rij.poging + 1,
      status: 'geweigerd',
      foutcode: 'defect',
      laatLos: true,
    })
    await deps.outbox.append(tx, [ontvangstbewijs(na, deps.bron, deps.nu())])
  })
  deps.outbox.wake([{ topic: topicLevering }])
  return ms
}
