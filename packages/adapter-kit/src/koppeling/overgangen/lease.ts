import { type Queryable, run, sql } from '@wijkhub/postgres'
import { circuitDicht } from '../../breaker/circuit.ts'
import { leaseMs } from '../clock.ts'
import { dezeKoppeling, koppelingKolommen, type KoppelingRij, type Wie } from '../koppeling-rij.ts'
import { teDoen } from '../te-doen.ts'

const statement = sql<Wie & { holder: string; now: Date; leaseMs: number; probe: boolean }, KoppelingRij>(
  'lease',
  `update koppeling set huurder = :holder, huur_tot = :now::timestamptz + :leaseMs * interval '1 ms'
   where ${dezeKoppeling} and ${teDoen} and (:probe or ${circuitDicht})
   returning ${koppelingKolommen}`,
)

export interface ToLease extends Wie {
  holder: string
  now: Date
  /** The one probe of an open circuit: it may go although all others wait. */
  probe?: boolean
}

/**
 * Takes the lease of one household's link when there is something to do and nobody else does it: wanted > delivered,
 * not refused, not waiting for its turn, the partner's circuit closed, and no contribution of the partner still on its
 * way to the registry (its delivery would be an echo or, worse, overwrite what the partner just told us).
 */
export async function lease(db: Queryable, { probe = false, ...wat }: ToLease): Promise<KoppelingRij | undefined> {
  const [rij] = await run(db, statement, { ...wat, probe, leaseMs })
  return rij
}
