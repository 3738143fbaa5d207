import { type Queryable, run, sql } from '@wijkhub/postgres'

interface Oordeel {
  status: 'onderweg' | 'geaccepteerd' | 'verwerkt' | 'geweigerd' | 'vervallen'
  versie: string
}

const statement = sql<{ referentie: string }, Oordeel>(
  'lees-oordeel',
  `select status, versie from uitgaand_bericht where referentie = :referentie`,
)

/** How a message of ours ended, and of which version of the wish it was made. */
export async function leesOordeel(db: Queryable, referentie: string): Promise<Oordeel | undefined> {
  const [oordeel] = await run(db, statement, { referentie })
  return oordeel
}
