import type { Overdracht } from '@wijkhub/model'
import { type Queryable, run, sql } from '@wijkhub/postgres'

export interface WachtendeOverdracht {
  huishoudenId: string
  overdrachtId: string
  team: string | null
  overdracht: Overdracht
}

const lees = sql<{ organisatie: string; vandaag: string }, WachtendeOverdracht>(
  'lees-wachtende-overdrachten',
  `select a.huishouden_id as "huishoudenId", a.id as "overdrachtId", o.team, w.overdracht
   from agenda a
   join huishouden h on h.id = a.huishouden_id
   cross join lateral (select h.toestand -> 'overdrachten' -> (a.id::text) as overdracht) w
   left join overzicht o on o.huishouden_id = a.huishouden_id
   where a.organisatie = :organisatie::text and a.soort = 'overdracht' and a.wacht
     and exists (
       select from betrokkenheid b where b.huishouden_id = a.huishouden_id
         and b.organisatie in (:organisatie, w.overdracht -> 'van' ->> 'organisatie')
         and b.stand = 'toegekend' and (b.tot is null or b.tot > :vandaag::date))
   order by a.dag, a.huishouden_id, a.id limit 200`,
)

/**
 * What was offered to this organisation and waits for its answer (`magAntwoorden`), whether it is involved there or not. Soonest
 * first.
 */
export function leesWachtendeOverdrachten(
  db: Queryable,
  wie: { organisatie: string; vandaag: string },
): Promise<WachtendeOverdracht[]> {
  return run(db, lees, wie)
}
