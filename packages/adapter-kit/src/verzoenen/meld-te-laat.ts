import { topicLevering } from '@wijkhub/model'
import { inTransaction, type Queryable, run, type Statement } from '@wijkhub/postgres'
import type { Adapter } from '../adapter.ts'
import type { KitDeps } from '../kit-deps.ts'
import { ontvangstbewijs } from '../koppeling/ontvangstbewijs.ts'
import { vergrendelKoppeling } from '../koppeling/vergrendel-koppeling.ts'
import { wijzigKoppeling } from '../koppeling/wijzig-koppeling.ts'
import { oordeelGrens } from './werkdagen.ts'

const perKeer = 50

const teLaat: Statement = {
  name: 'oordeel-te-laat',
  text: `select referentie, huishouden_id from uitgaand_bericht
     where audience = $1 and status = 'geaccepteerd' and te_laat_sinds is null
       and bijgewerkt_op < ($2::date)::timestamp at time zone 'Europe/Amsterdam'
     order by bijgewerkt_op limit $3`,
}

/**
 * Tells once, in the receipt of its household, of every accepted message whose verdict did not come within the term of
 * its standard. The figure `wijkhub_oordeel_te_laat` counts them until the verdict comes.
 */
export async function meldTeLaat(deps: KitDeps, { audience, oordeelWerkdagen }: Adapter): Promise<void> {
  if (oordeelWerkdagen === undefined) return
  const grens = oordeelGrens(deps.nu(), oordeelWerkdagen)
  const rijen = await run<{ referentie: string; huishouden_id: string }>(deps.pool, teLaat, [audience, grens, perKeer])
  for (const rij of rijen)
    await inTransaction(deps.pool, (tx) => meld(deps, tx, { audience, huishoudenId: rij.huishouden_id, ...rij }))
  if (rijen.length > 0) deps.outbox.wake([{ topic: topicLevering }])
}

async function meld(
  deps: KitDeps,
  tx: Queryable,
  { audience, huishoudenId, referentie }: { audience: string; huishoudenId: string; referentie: string },
): Promise<void> {
  const rij = await vergrendelKoppeling(deps.outbox, tx, { audience, huishoudenId })
  const { rowCount } = await tx.query(
    `update uitgaand_bericht set te_laat_sinds = $2
     where referentie = $1 and status = 'geaccepteerd' and te_laat_sinds is null`,
    [referentie, deps.nu()],
  )
  // A link that is at work, waits or was refused says so itself.
  if (rowCount !== 1 || rij?.status !== 'geaccepteerd' || rij.huurder) return
  const na = await wijzigKoppeling(tx, rij, { foutcode: 'oordeel-blijft-uit' })
  await deps.outbox.append(tx, [ontvangstbewijs(na, deps.bron, deps.nu())])
}
