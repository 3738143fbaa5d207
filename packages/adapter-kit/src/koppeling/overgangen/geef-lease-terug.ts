import { setTimeout as sleep } from 'node:timers/promises'
import { type Queryable, run, sql } from '@wijkhub/postgres'
import { losgelaten } from '../clock.ts'
import { dezeKoppeling, type Wie } from '../koppeling-rij.ts'

const statement = sql<Wie & { holder: string }>(
  'geef-lease-terug',
  `update koppeling set ${losgelaten} where ${dezeKoppeling} and huurder = :holder`,
)

/** Longer than a restart of PostgreSQL; after a longer absence little of the lease is left. */
const terugMs = 10_000

/**
 * Gives the lease back after a failure of the database, as soon as that answers again. Only for a holder that stopped
 * working on the household: what was under way stays so and is repeated as it is.
 */
export async function geefLeaseTerug(db: Queryable, leased: Wie & { holder: string }): Promise<void> {
  const endsAt = Date.now() + terugMs
  for (;;) {
    try {
      await run(db, statement, leased)
      return
    } catch {
      // Told of by whoever called us; the lease ends by itself in any case.
      if (Date.now() > endsAt) return
      await sleep(200)
    }
  }
}
