import type { Adapter } from './adapter.ts'
import { bezorgAntwoorden } from './antwoorden/bezorg-antwoorden.ts'
import { leesAchtergebleven } from './inkomend/lees-achtergebleven.ts'
import type { KitDeps } from './kit-deps.ts'
import { wekOpDag } from './koppeling/overgangen/wek-op-dag.ts'
import { leesTeDoen } from './koppeling/te-doen.ts'
import { meldTeLaat } from './verzoenen/meld-te-laat.ts'
import { nudge } from './nudge.ts'

/** Jobs made per sweep and partner: enough to keep its workers busy until the next one, few enough to hold no memory. */
const perKeer = 500

/**
 * Makes jobs again for everything that should be moving and is not: lost jobs, a flushed Redis, a dead holder. Also
 * delivers replies that are due. Cheap when there is nothing to do: two index look-ups per partner. `grondig`, which can
 * wait for ten seconds: wakes links whose day has come, reads messages whose reader died, and tells of verdicts that do
 * not come.
 */
export async function sweep(deps: KitDeps, adapter: Adapter, { grondig }: { grondig: boolean }): Promise<void> {
  const now = deps.now()
  if (grondig) await wekOpDag(deps.pool, adapter.audience, now, perKeer)
  const huishoudens = await leesTeDoen(deps.pool, adapter.audience, now, perKeer)
  await deps.jobs.add(huishoudens.map((huishoudenId) => nudge(adapter.audience, huishoudenId)))
  await bezorgAntwoorden(deps, adapter)
  if (!grondig) return
  await leesAchtergebleven(deps, adapter)
  await meldTeLaat(deps, adapter)
}
