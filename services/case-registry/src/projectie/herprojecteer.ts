import { dagInNederland } from '@wijkhub/model'
import { inTransaction } from '@wijkhub/postgres'
import type { Stand } from '../huishouden/stand.ts'
import type { Aanleiding } from '../huishouden/aanleiding.ts'
import { verander, type Wijziging } from '../huishouden/verander.ts'
import { bladerStanden } from '../opslag/blader-standen.ts'
import type { Registry } from '../registry.ts'

export interface Herprojectie {
  bekeken: number
  gewijzigd: number
}

const perKeer = 200

/** Who "asked" for it: nobody did, the table or the calendar changed. */
const hub = 'wijkhub'

/**
 * Projects every household again and publishes what differs from what was published: after a change of the doelbinding
 * table, and daily, because somebody turned 18 or 23. Idempotent; may be stopped at any moment and run beside anything.
 * Reads without locks first, so a run in which nothing changed disturbs nobody.
 */
export async function herprojecteer(registry: Registry, signal?: AbortSignal): Promise<Herprojectie> {
  const geteld: Herprojectie = { bekeken: 0, gewijzigd: 0 }
  let na: string | undefined
  for (;;) {
    signal?.throwIfAborted()
    const bladzijde = await bladerStanden(registry.pool, { na, hoogstens: perKeer })
    for (const { id, stand } of bladzijde) {
      geteld.bekeken++
      if (opnieuw(registry, stand).projecties.length > 0 && (await schrijf(registry, id))) geteld.gewijzigd++
    }
    if (bladzijde.length < perKeer) return geteld
    na = bladzijde.at(-1)!.id
  }
}

function opnieuw(registry: Registry, stand: Stand): Wijziging {
  const nu = registry.nu()
  const aanleiding: Aanleiding = {
    organisatie: hub,
    op: nu.toISOString(),
    vandaag: dagInNederland(nu),
    nieuwId: registry.nieuwId,
    source: registry.bron,
  }
  return verander(stand, [], aanleiding)
}

async function schrijf(registry: Registry, huishoudenId: string): Promise<boolean> {
  const { opslag, nieuwId } = registry
  const { events, gewijzigd } = await inTransaction(registry.pool, async (tx) => {
    const { stand } = await opslag.openHuishouden(tx, { huishoudenId, organisatie: hub })
    const wijziging = stand && opnieuw(registry, stand)
    if (!wijziging || wijziging.projecties.length === 0) return { events: [], gewijzigd: false }
    const herkomst = { organisatie: hub, opdrachtId: nieuwId(), op: registry.nu().toISOString() }
    await opslag.schrijfWijziging(tx, { wijziging, herkomst })
    return { events: wijziging.events, gewijzigd: true }
  })
  registry.outbox.wake(events)
  return gewijzigd
}
