import type { Handeling } from '@wijkhub/model'
import { handelingVanOnderhoud } from '../handeling/handeling-van-onderhoud.ts'
import { veranderDoorTijd } from '../huishouden/verander.ts'
import { bladerSnapshots } from '../opslag/blader-snapshots.ts'
import type { Registry } from '../registry.ts'
import { wijzig } from '../wijzigen/wijzig.ts'

export interface Herprojectie {
  bekeken: number
  gewijzigd: number
}

const perKeer = 200

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
    const bladzijde = await bladerSnapshots(registry, { na, hoogstens: perKeer })
    const handeling = handelingVanOnderhoud(registry)
    for (const { id, snapshot } of bladzijde) {
      geteld.bekeken++
      const verschilt = veranderDoorTijd(snapshot, handeling).projecties.length > 0
      if (verschilt && (await schrijf(registry, handeling, id))) geteld.gewijzigd++
    }
    if (bladzijde.length < perKeer) return geteld
    na = bladzijde.at(-1)!.id
  }
}

/** Looks again under the lock: what was read without it may have been published meanwhile. */
function schrijf(registry: Registry, handeling: Handeling, huishoudenId: string): Promise<boolean> {
  return wijzig(registry, handeling, { huishoudens: [huishoudenId] }, ({ snapshots }) => {
    const wijzigingen = [...snapshots.values()].map((snapshot) => veranderDoorTijd(snapshot, handeling))
    const gewijzigd = wijzigingen.some(({ projecties }) => projecties.length > 0)
    return { uitkomst: gewijzigd, vast: { wijzigingen } }
  })
}
