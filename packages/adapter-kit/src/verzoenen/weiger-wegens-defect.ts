import { topicLevering } from '@wijkhub/model'
import { inTransaction } from '@wijkhub/postgres'
import type { KitDeps } from '../kit-deps.ts'
import type { KoppelingRij } from '../koppeling/koppeling-rij.ts'
import { vergrendelKoppeling } from '../koppeling/vergrendel-koppeling.ts'
import { weiger } from './weiger.ts'

/**
 * An adapter that cannot make a message of this document will not be able to in a second either: it counts as refused.
 * Returns when an end of a right is tried again.
 */
export async function weigerWegensDefect(
  deps: KitDeps,
  rij: KoppelingRij,
  holder: string,
  error: Error,
): Promise<number | undefined> {
  const { audience, huishouden_id: huishoudenId } = rij
  deps.logger.error({ audience, huishouden: huishoudenId, fout: error.name }, 'bericht maken mislukte; in quarantaine')
  const ms = await inTransaction(deps.pool, async (tx) => {
    const huidig = await vergrendelKoppeling(deps.outbox, tx, { audience, huishoudenId })
    if (huidig?.huurder !== holder) return undefined
    return weiger(deps, tx, huidig, {
      bericht: undefined,
      versie: rij.gewenste_versie,
      fout: { foutcode: 'defect', reden: `De hub kon geen bericht maken van deze stand (${error.name})` },
      code: 'defect',
    })
  })
  deps.outbox.wake([{ topic: topicLevering }])
  return ms
}
