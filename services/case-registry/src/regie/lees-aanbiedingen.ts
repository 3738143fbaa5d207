import type { Regieaanbod } from '@wijkhub/model'
import { run, sql } from '@wijkhub/postgres'
import {
  huishoudenkolommen,
  metSleutel,
  openHuishouden,
  type BewaardHuishouden,
  type Lezer,
} from '../opslag/verzegeld.ts'

export interface Aanbieding {
  huishoudenId: string
  team: string | null
  aanbod: Regieaanbod
}

const lees = sql<
  { organisatie: string; beheer: boolean; vandaag: string },
  Omit<Aanbieding, 'aanbod'> & BewaardHuishouden
>(
  'lees-regieaanbiedingen',
  `select a.huishouden_id as "huishoudenId", o.team, ${huishoudenkolommen}
   from agenda a
   join huishouden h on h.id = a.huishouden_id ${metSleutel('h.id')}
   left join overzicht o on o.huishouden_id = a.huishouden_id
   cross join lateral (select coalesce(h.wegwijzer, h.toestand) -> 'regieaanbod' as aanbod) w
   where a.soort = 'regieaanbod'
     and ((a.organisatie = :organisatie::text and w.aanbod -> 'beheer' is not null)
       or (:beheer::boolean and w.aanbod -> 'van' ->> 'organisatie' = :organisatie)
       or (:organisatie in (a.organisatie, w.aanbod -> 'van' ->> 'organisatie') and exists (
         select from betrokkenheid b where b.huishouden_id = a.huishouden_id
           and b.organisatie in (:organisatie, w.aanbod -> 'van' ->> 'organisatie')
           and b.stand = 'toegekend' and (b.tot is null or b.tot > :vandaag::date))))
   order by a.dag, a.huishouden_id limit 200`,
)

/**
 * What waits for this organisation's answer (`magOpdragen`), involved or not, and what it offered where it still is involved. Soonest
 * first.
 */
export async function leesAanbiedingen(
  { pool, hoofdsleutel }: Lezer,
  wie: { organisatie: string; beheer: boolean; vandaag: string },
): Promise<Aanbieding[]> {
  return (await run(pool, lees, wie)).map((rij) => {
    const { huishoudenId, team } = rij
    return { huishoudenId, team, aanbod: openHuishouden(hoofdsleutel, rij).regieaanbod! }
  })
}
