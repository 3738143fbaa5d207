import { type Queryable, run, sql } from '@wijkhub/postgres'

/** What became of a message of ours. From `onderweg` it may be anything; what was `geaccepteerd` waits for a verdict. */
type Afloop = 'verwerkt' | 'geweigerd'

interface Values {
  referentie: string
  status: Afloop
  now: Date
}

export interface Geboekt {
  soort: string
  /** The version of the wish it was made of. */
  versie: string
  /** What the partner held before it. */
  stand_voor: unknown
}

const statement = sql<Values, Geboekt>(
  'boek-uitgaand',
  `update uitgaand_bericht set status = :status, bijgewerkt_op = :now
   where referentie = :referentie and status in ('onderweg', 'geaccepteerd') returning soort, versie, stand_voor`,
)

/** Books the partner's judgement of a message; `undefined` when it had one already, or is none of ours. */
export async function boekUitgaand(db: Queryable, oordeel: Values): Promise<Geboekt | undefined> {
  const [geboekt] = await run(db, statement, oordeel)
  return geboekt
}
