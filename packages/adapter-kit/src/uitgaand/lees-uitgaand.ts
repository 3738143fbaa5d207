import { type Queryable, run, sql } from '@wijkhub/postgres'
import type { Naslag } from '../adapter.ts'

type Uitgaand = NonNullable<Naslag['uitgaand']>

const statement = sql<{ audience: string; referentie: string }, Uitgaand>(
  'lees-uitgaand',
  `select soort, inhoud, case when status in ('verwerkt', 'geweigerd') then status end as oordeel
   from uitgaand_bericht where audience = :audience and referentie::text = :referentie`,
)

/** A message of ours by the reference a partner quotes, with the verdict that was booked on it. */
export async function leesUitgaand(db: Queryable, audience: string, referentie: string): Promise<Uitgaand | undefined> {
  const [uitgaand] = await run(db, statement, { audience, referentie })
  return uitgaand
}
