import { type Queryable, run, sql } from '@wijkhub/postgres'
import { achter } from '../koppeling/achter.ts'

export interface QuarantaineRij {
  id: string
  audience: string
  huishouden_id: string | null
  richting: 'uit' | 'in'
  bericht_id: string | null
  soort: string
  foutcode: string
  reden: string
  sinds: Date
  /** The partner must still be told that its right ended; tried again by itself. */
  einde_recht: boolean
}

const statement = sql<{ audience: string; aantal: number }, QuarantaineRij>(
  'lees-quarantaine',
  `select q.id, q.audience, q.huishouden_id, q.richting, q.bericht_id, q.soort, q.foutcode, q.reden, q.sinds,
     k.huishouden_id is not null and not q.antwoord as einde_recht
   from quarantaine q left join (select audience, huishouden_id from koppeling where gewenst is null and ${achter} and not stil) k
     on q.richting = 'uit' and k.audience = q.audience and k.huishouden_id = q.huishouden_id
   where q.audience = :audience and q.opgelost_op is null order by einde_recht desc, q.sinds limit :aantal`,
)

/** What waits for a person: ends of rights first, then the oldest. Holds no message bodies. */
export function leesQuarantaine(db: Queryable, audience: string, aantal = 200): Promise<QuarantaineRij[]> {
  return run(db, statement, { audience, aantal })
}
