import { dagInNederland, evolve, verloopAanbod, type Huishouden } from '@wijkhub/model'
import { run, sql } from '@wijkhub/postgres'
import { handelingVanOnderhoud } from '../handeling/handeling-van-onderhoud.ts'
import { verander } from '../huishouden/verander.ts'
import type { Registry } from '../registry.ts'
import { wijzig } from '../wijzigen/wijzig.ts'
import { beginVanIds } from '../opslag/begin-van-ids.ts'

const perKeer = 100

const lees = sql<{ vandaag: string; na: string; hoogstens: number }, { id: string }>(
  'lees-verlopen-regieaanbod',
  `select a.huishouden_id as id from agenda a
   where a.soort = 'regieaanbod' and a.dag < :vandaag::date and a.huishouden_id > :na::uuid
   order by a.huishouden_id limit :hoogstens`,
)

/**
 * Ends every offer whose last day is over, each household in a transaction of its own: who was named for that is regisseur from
 * then on, or whoever was stays so. By several instances at once: who comes second finds nothing to do. What fails keeps no other
 * from ending. Hands back how many ended.
 */
export async function eindigAanbiedingen(registry: Registry, signal?: AbortSignal): Promise<number> {
  const vandaag = dagInNederland(registry.now())
  const mislukt: unknown[] = []
  let geeindigd = 0
  let na = beginVanIds
  for (;;) {
    signal?.throwIfAborted()
    const rijen = await run(registry.pool, lees, { vandaag, na, hoogstens: perKeer })
    for (const { id } of rijen)
      if (await eindig(registry, id).catch((error: unknown) => (mislukt.push(error), false))) geeindigd++
    if (rijen.length < perKeer) break
    na = rijen.at(-1)!.id
  }
  if (mislukt.length > 0) throw new AggregateError(mislukt, `${mislukt.length} aanbiedingen van regie niet geëindigd`)
  return geeindigd
}

function eindig(registry: Registry, huishoudenId: string): Promise<boolean> {
  const handeling = handelingVanOnderhoud(registry)
  return wijzig(registry, handeling, { huishoudens: [huishoudenId] }, ({ snapshots }) => {
    const wijzigingen = [...snapshots.values()].flatMap((snapshot) => {
      const feiten = verloopAanbod(snapshot.huishouden, handeling)
      const huishouden = feiten.reduce<Huishouden>(evolve, snapshot.huishouden)
      return feiten.length > 0 ? [verander(snapshot, { huishouden, feiten }, handeling)] : []
    })
    return { uitkomst: wijzigingen.length > 0, vast: { wijzigingen } }
  })
}
