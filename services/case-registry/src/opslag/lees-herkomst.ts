import type { Feit } from '@wijkhub/model'
import { type Queryable, run, sql } from '@wijkhub/postgres'

export interface FeitMetBron {
  gegevens: Feit
  organisatie: string
}

const lees = sql<{ huishoudenId: string }, FeitMetBron>(
  'lees-herkomst',
  `select gegevens, organisatie from feit
   where huishouden_id = :huishoudenId
     and soort in ('huishouden-geregistreerd', 'inwoner-geregistreerd', 'inwoner-gewijzigd', 'afwijking-gemeld')
   order by volgnummer`,
)

/** The facts that tell where what is known of address, persons and afwijkingen came from, oldest first. */
export function leesHerkomst(db: Queryable, huishoudenId: string): Promise<FeitMetBron[]> {
  return run(db, lees, { huishoudenId })
}
