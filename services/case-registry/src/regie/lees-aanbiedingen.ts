import type { Regieaanbod } from '@wijkhub/model'
import { type Queryable, run, sql } from '@wijkhub/postgres'

export interface Aanbieding {
  huishoudenId: string
  team: string | null
  aanbod: Regieaanbod
}

const lees = sql<{ organisatie: string; beheer: boolean; vandaag: string }, Aanbieding>(
  'lees-regieaanbiedingen',
  `select a.huishouden_id as "huishoudenId", o.team, w.aanbod
   from agenda a
   join huishouden h on h.id = a.huishouden_id
   left join overzicht o on o.huishouden_id = a.huishouden_id
   cross join lateral (select h.toestand -> 'regieaanbod' as aanbod) w
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
export function leesAanbiedingen(
  db: Queryable,
  wie: { organisatie: string; beheer: boolean; vandaag: string },
): Promise<Aanbieding[]> {
  return run(db, lees, wie)
}
