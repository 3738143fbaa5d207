import { type Queryable, run, sql } from '@wijkhub/postgres'
import { circuitNietOpen } from '../breaker/circuit.ts'
import { achterEnToegestaan } from './achter.ts'
import { aanDeBeurt, leaseOver } from './clock.ts'

/** SQL: the state of the link is `behind` at `:now`. */
export const teDoen = `${achterEnToegestaan} and ${aanDeBeurt} and ${leaseOver}`

const rijen = `select huishouden_id from koppeling where audience = :audience and ${teDoen} and ${circuitNietOpen}`

const statement = sql<{ audience: string; now: Date; aantal: number }, { huishouden_id: string }>(
  'te-doen',
  `(${rijen} and gewenst is null order by gewenst_op limit :aantal)
   union all (${rijen} and gewenst is not null order by gewenst_op limit :aantal) limit :aantal`,
)

/**
 * Links with something to do now that no job may know of; the sweep makes jobs of them. Ends of rights first, then the
 * oldest wish; none while the partner's circuit is open.
 */
export async function leesTeDoen(db: Queryable, audience: string, now: Date, aantal: number): Promise<string[]> {
  const gevonden = await run(db, statement, { audience, now, aantal })
  return gevonden.map(({ huishouden_id }) => huishouden_id)
}
