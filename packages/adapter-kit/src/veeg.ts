import type { Adapter } from './adapter.ts'
import { bezorgAntwoorden } from './inkomend/antwoorden.ts'
import type { KitDeps } from './kit-deps.ts'
import { teDoen } from './koppeling/te-doen.ts'
import { wekOpDag } from './koppeling/wek-op-dag.ts'
import { nudge } from './nudge.ts'

/** Jobs made per sweep and partner: enough to keep its workers busy until the next one, few enough to hold no memory. */
const perKeer = 500

/**
 * Makes jobs again for everything that should be moving and is not: lost jobs, a flushed Redis, a dead holder. Also
 * wakes links whose day has come and delivers replies that are due. Cheap when there is nothing to do: three index
 * look-ups per partner.
 */
export async function veeg(deps: KitDeps, adapter: Adapter): Promise<void> {
  const nu = deps.nu()
  await wekOpDag(deps.pool, adapter.audience, nu, perKeer)
  const rijen = await teDoen(deps.pool, adapter.audience, nu, perKeer)
  await deps.jobs.add(rijen.map(({ huishouden_id }) => nudge(adapter.audience, huishouden_id)))
  await bezorgAntwoorden(deps, adapter)
}
