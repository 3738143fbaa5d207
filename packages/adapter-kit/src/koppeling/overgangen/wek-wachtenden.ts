import { type Queryable, run, sql } from '@wijkhub/postgres'
import { achter } from '../achter.ts'

const statement = sql<{ audience: string; now: Date }>(
  'wek-wachtenden',
  `update koppeling set volgende_poging = :now where audience = :audience and ${achter} and volgende_poging > :now`,
)

/** The partner answers again: everything that waits for its turn there may go at once. */
export async function wekWachtenden(db: Queryable, audience: string, now: Date): Promise<void> {
  await run(db, statement, { audience, now })
}
