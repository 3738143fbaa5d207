import type { Overdracht } from '@wijkhub/model'
import { type Queryable, run, sql } from '@wijkhub/postgres'

export interface WachtendeOverdracht {
  huishoudenId: string
  overdrachtId: string
  team: string | null
  overdracht: Overdracht
}

const lees = sql<{ organisatie: string }, WachtendeOverdracht>(
  'lees-wachtende-overdrachten',
  `select a.huishouden_id as "huishoudenId", a.id as "overdrachtId", o.team,
     h.toestand -> 'overdrachten' -> (a.id::text) as overdracht
   from agenda a
   join huishouden h on h.id = a.huishouden_id
   left join overzicht o on o.huishouden_id = a.huishouden_id
   where a.organisatie = :organisatie::text and a.soort = 'overdracht' and a.wacht
   order by a.dag, a.huishouden_id, a.id limit 200`,
)

/** What was offered to this organisation and waits for its answer, whether it is involved there or not. Soonest first. */
export function leesWachtendeOverdrachten(db: Queryable, organisatie: string): Promise<WachtendeOverdracht[]> {
  return run(db, lees, { organisatie })
}
