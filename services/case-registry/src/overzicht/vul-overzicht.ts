import { run, sql } from '@wijkhub/postgres'
import { handelingVanOnderhoud } from '../handeling/handeling-van-onderhoud.ts'
import type { Registry } from '../registry.ts'
import { wijzig } from '../wijzigen/wijzig.ts'
import { overzichtVorm } from './overzicht-van.ts'
import { beginVanIds } from '../opslag/begin-van-ids.ts'

const perKeer = 100

const zonder = sql<{ na: string; vorm: string; hoogstens: number }, { id: string }>(
  'lees-zonder-overzicht',
  `select h.id from huishouden h left join overzicht o on o.huishouden_id = h.id
   where h.id > :na and o.vorm is distinct from :vorm
   order by h.id limit :hoogstens`,
)

/**
 * Gives households their rows of the overview and the agenda in the form of today: those from before there were any, and all
 * when a wijk or a rule changed. In small steps under the households' locks, beside anything that runs and by several at
 * once; may be stopped and goes on where it was.
 */
export async function vulOverzicht(registry: Registry, signal?: AbortSignal): Promise<number> {
  const vorm = overzichtVorm(registry.inrichting)
  let gevuld = 0
  let na = beginVanIds
  for (;;) {
    signal?.throwIfAborted()
    const rijen = await run(registry.pool, zonder, { na, vorm: vorm.vorm, hoogstens: perKeer })
    const huishoudens = rijen.map(({ id }) => id)
    if (huishoudens.length > 0)
      await wijzig(registry, handelingVanOnderhoud(registry), { huishoudens }, ({ snapshots }) => ({
        uitkomst: undefined,
        vast: { overzichten: { snapshots: [...snapshots.values()], vorm } },
      }))
    gevuld += huishoudens.length
    if (huishoudens.length < perKeer) return gevuld
    na = huishoudens.at(-1)!
  }
}
