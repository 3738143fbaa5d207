import type { Subscription } from '@wijkhub/events'
import { groepAdapter } from '@wijkhub/model'
import { volgProjecties as volg } from '@wijkhub/volgen'
import type { Adapter } from './adapter.ts'
import { legStil } from './blokkade/leg-stil.ts'
import type { KitDeps } from './kit-deps.ts'
import { neemGewenstOver } from './koppeling/overgangen/neem-gewenst-over.ts'
import { nudge } from './nudge.ts'

/** Reconciles this household now when there is room for it; false when there is not. */
export type DoeNu = (huishoudenId: string, traceparent: string | undefined) => boolean

/**
 * Follows the audience: what is wanted goes into the links, then it is done: here and now where a place is free, otherwise
 * by a job (docs/decisions/0007). Losing either costs a sweep, nothing else.
 */
export function volgProjecties(deps: KitDeps, { audience }: Adapter, doeNu: DoeNu): Promise<Subscription> {
  return volg(deps, {
    audience,
    groep: groepAdapter(audience),
    neemOver: neemGewenstOver,
    legStil: (huishoudens) => legStil(deps, audience, huishoudens),
    async wake(gestegen, meer) {
      const later = gestegen.filter(({ huishoudenId, traceparent }) => meer || !doeNu(huishoudenId, traceparent))
      await deps.jobs.add(later.map(({ huishoudenId, traceparent }) => nudge(audience, huishoudenId, { traceparent })))
    },
  })
}
