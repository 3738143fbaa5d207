import { inTransaction } from '@wijkhub/postgres'
import type { KitDeps } from '../kit-deps.ts'
import { wisStand } from '../koppeling/overgangen/begin-opnieuw.ts'
import { vergrendelKoppeling } from '../koppeling/vergrendel-koppeling.ts'
import { nudge } from '../nudge.ts'
import { laatUitgaandVervallen } from '../uitgaand/laat-uitgaand-vervallen.ts'

/**
 * The way out of a link that cannot go on: forgets what the partner holds, except what must be ended there, and sends all
 * again. The partner's numbers and the link's memory (what was claimed, which cases exist) stay, or things would be made
 * twice. A message whose outcome is unknown is dropped. False when there is no such link.
 */
export async function beginOpnieuw(deps: KitDeps, audience: string, huishoudenId: string): Promise<boolean> {
  const begonnen = await inTransaction(deps.pool, async (tx) => {
    const rij = await vergrendelKoppeling(deps.outbox, tx, { audience, huishoudenId })
    if (!rij) return false
    // A safety block: it is left alone, and answered for as one that has nothing to send.
    if (rij.stil) return true
    await wisStand(tx, rij)
    if (rij.onderweg) await laatUitgaandVervallen(tx, rij.onderweg.referentie, deps.now())
    return true
  })
  if (begonnen) await deps.jobs.add([nudge(audience, huishoudenId)])
  return begonnen
}
