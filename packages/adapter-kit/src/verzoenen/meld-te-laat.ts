import { topicLevering } from '@wijkhub/model'
import { inTransaction, type Queryable } from '@wijkhub/postgres'
import type { Adapter } from '../adapter.ts'
import type { KitDeps } from '../kit-deps.ts'
import type { Wie } from '../koppeling/koppeling-rij.ts'
import { ontvangstbewijs } from '../koppeling/ontvangstbewijs.ts'
import { boekTeLaat } from '../koppeling/overgangen/meld-te-laat.ts'
import { vergrendelKoppeling } from '../koppeling/vergrendel-koppeling.ts'
import { leesTeLaat } from '../uitgaand/lees-te-laat.ts'
import { merkTeLaat } from '../uitgaand/merk-te-laat.ts'
import { oordeelGrens } from './werkdagen.ts'

const perKeer = 50

/**
 * Tells once, in the receipt of its household, of every accepted message whose verdict did not come within the term of
 * its standard. The figure `wijkhub_oordeel_te_laat` counts them until the verdict comes.
 */
export async function meldTeLaat(deps: KitDeps, { audience, oordeelWerkdagen }: Adapter): Promise<void> {
  if (oordeelWerkdagen === undefined) return
  const grens = oordeelGrens(deps.now(), oordeelWerkdagen)
  const berichten = await leesTeLaat(deps.pool, { audience, grens, aantal: perKeer })
  for (const { huishouden_id: huishoudenId, referentie } of berichten)
    await inTransaction(deps.pool, (tx) => meld(deps, tx, { audience, huishoudenId }, referentie))
  if (berichten.length > 0) deps.outbox.wake([{ topic: topicLevering }])
}

async function meld(deps: KitDeps, tx: Queryable, wie: Wie, referentie: string): Promise<void> {
  await vergrendelKoppeling(deps.outbox, tx, wie)
  if (!(await merkTeLaat(tx, referentie, deps.now()))) return
  const na = await boekTeLaat(tx, wie)
  if (na) await deps.outbox.append(tx, [ontvangstbewijs(na, deps.source, deps.now())])
}
