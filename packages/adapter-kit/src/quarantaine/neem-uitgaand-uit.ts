import { type Queryable, run, sql } from '@wijkhub/postgres'

interface Vraag {
  audience: string
  /** Null: all. */
  id: string | null
  now: Date
}

interface Uitgenomen {
  huishouden_id: string
  bericht_id: string | null
  antwoord: boolean
}

const statement = sql<Vraag, Uitgenomen>(
  'neem-uitgaand-uit',
  `update quarantaine set opgelost_op = :now
   where audience = :audience and richting = 'uit' and opgelost_op is null and (:id::uuid is null or id = :id::uuid)
   returning huishouden_id, bericht_id, antwoord`,
)

/** Takes open outgoing items out; each is taken once, whoever asks at the same time. */
export function neemUitgaandUit(db: Queryable, vraag: Vraag): Promise<Uitgenomen[]> {
  return run(db, statement, vraag)
}
