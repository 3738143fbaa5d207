import { type Queryable, run, sql } from '@wijkhub/postgres'

interface Vraag {
  audience: string
  /** The first day (jjjj-mm-dd in the Netherlands) that is still within the term. */
  grens: string
  aantal: number
}

const statement = sql<Vraag, { referentie: string; huishouden_id: string }>(
  'lees-te-laat',
  `select referentie, huishouden_id from uitgaand_bericht
   where audience = :audience and status = 'geaccepteerd' and te_laat_sinds is null
     and bijgewerkt_op < (:grens::date)::timestamp at time zone 'Europe/Amsterdam'
   order by bijgewerkt_op limit :aantal`,
)

/** Accepted messages whose verdict is overdue and that nobody was told of yet, the oldest first. */
export function leesTeLaat(db: Queryable, vraag: Vraag): Promise<{ referentie: string; huishouden_id: string }[]> {
  return run(db, statement, vraag)
}
