import { inTransaction } from '@wijkhub/postgres'
import type { KitDeps } from '../kit-deps.ts'
import { vergrendelKoppeling } from '../koppeling/vergrendel-koppeling.ts'
import { nudge } from '../nudge.ts'
import { nogTeBeeindigen } from '../koppeling/ontnomen.ts'

/**
 * The way out of a link that cannot go on: forgets what the partner holds, except what must be ended there, and sends all
 * again. The partner's numbers and the link's memory (what was claimed, which cases exist) stay, or things would be made
 * twice. A message whose outcome is unknown is dropped. False when there is no such link.
 */
export async function beginOpnieuw(deps: KitDeps, audience: string, huishoudenId: string): Promise<boolean> {
  const begonnen = await inTransaction(deps.pool, async (tx) => {
    const rij = await vergrendelKoppeling(deps.outbox, tx, { audience, huishoudenId })
    if (!rij) return false
    const rest = nogTeBeeindigen(rij.stand ?? undefined, rij.gewenst)
    await tx.query(
      `update koppeling set stand = $3, onderweg = null, partnerwijzigingen = '[]', vanaf = null, onverzendbaar = null,
         geweigerde_versie = 0, geleverde_versie = least(geleverde_versie, gewenste_versie - 1), poging = 0,
         volgende_poging = null, huurder = null, huur_tot = null
       where audience = $1 and huishouden_id = $2`,
      [audience, huishoudenId, rest ? JSON.stringify(rest) : null],
    )
    await tx.query(
      `update uitgaand_bericht set status = 'vervallen', bijgewerkt_op = $3
       where audience = $1 and huishouden_id = $2 and referentie = $4 and status = 'onderweg'`,
      [audience, huishoudenId, deps.nu(), rij.onderweg?.referentie ?? null],
    )
    return true
  })
  if (begonnen) await deps.jobs.add([nudge(audience, huishoudenId)])
  return begonnen
}
