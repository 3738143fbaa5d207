import { type Queryable, run, sql } from '@wijkhub/postgres'

const statement = sql<{ audience: string }, { audience: string }>(
  'meld-herstel',
  `update onderbreker set open_tot = null, fouten = 0, sinds = null where audience = :audience and fouten > 0
   returning audience`,
)

/** Books that the partner answered. Returns true when it had failed before. */
export async function meldHerstel(db: Queryable, audience: string): Promise<boolean> {
  return (await run(db, statement, { audience })).length === 1
}
