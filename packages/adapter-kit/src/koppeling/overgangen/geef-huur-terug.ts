import { setTimeout as sleep } from 'node:timers/promises'
import { type Queryable, run, sql } from '@wijkhub/postgres'
import { losgelaten } from '../klok.ts'
import { dezeKoppeling, type Wie } from '../koppeling-rij.ts'

const statement = sql<Wie & { huurder: string }>(
  'geef-huur-terug',
  `update koppeling set ${losgelaten} where ${dezeKoppeling} and huurder = :huurder`,
)

/** Longer than a restart of PostgreSQL; after a longer absence little of the lease is left. */
const terugMs = 10_000

/**
 * Gives the lease back after a failure of the database, as soon as that answers again. Only for a holder that stopped
 * working on the household: what was under way stays so and is repeated as it is.
 */
export async function geefHuurTerug(db: Queryable, gehuurd: Wie & { huurder: string }): Promise<void> {
  const endsAt = Date.now() + terugMs
  for (;;) {
    try {
      await run(db, statement, gehuurd)
      return
    } catch {
      // Told of by whoever called us; the lease ends by itself in any case.
      if (Date.now() > endsAt) return
      await sleep(200)
    }
  }
}
