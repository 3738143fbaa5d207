import type { Voorzieningaanvraag } from '@wijkhub/model'
import { type Queryable, run, sql } from '@wijkhub/postgres'

export interface WachtendeAanvraag {
  huishoudenId: string
  voorzieningaanvraagId: string
  team: string | null
  aanvraag: Voorzieningaanvraag
}

const lees = sql<{ organisatie: string; vandaag: string }, WachtendeAanvraag>(
  'lees-wachtende-aanvragen',
  `select a.huishouden_id as "huishoudenId", a.id as "voorzieningaanvraagId", o.team, w.aanvraag
   from agenda a
   join huishouden h on h.id = a.huishouden_id
   cross join lateral (select h.toestand -> 'voorzieningaanvragen' -> (a.id::text) as aanvraag) w
   left join overzicht o on o.huishouden_id = a.huishouden_id
   where a.organisatie = :organisatie::text and a.soort = 'voorzieningaanvraag' and a.wacht
     and exists (
       select from betrokkenheid b where b.huishouden_id = a.huishouden_id
         and b.organisatie in (:organisatie, w.aanvraag -> 'van' ->> 'organisatie')
         and b.stand = 'toegekend' and (b.tot is null or b.tot > :vandaag::date))
   order by a.dag, a.huishouden_id, a.id limit 200`,
)

/**
 * What waits for this organisation to decide on (`magBehandelen`), whether it is involved there or not. Soonest first.
 */
export function leesWachtendeAanvragen(
  db: Queryable,
  wie: { organisatie: string; vandaag: string },
): Promise<WachtendeAanvraag[]> {
  return run(db, lees, wie)
}
