import { type Queryable, run, sql } from '@wijkhub/postgres'
import { vervalt } from './vervalt.ts'

const statement = sql<{ referentie: string; now: Date }>('laat-uitgaand-vervallen', vervalt)

/** Drops the message when it is still under way. */
export async function laatUitgaandVervallen(db: Queryable, referentie: string, now: Date): Promise<void> {
  await run(db, statement, { referentie, now })
}
