import { type Queryable, run, sql } from '@wijkhub/postgres'
import { circuitDicht } from '../../breaker/circuit.ts'
import { huurMs } from '../klok.ts'
import { dezeKoppeling, koppelingKolommen, type KoppelingRij, type Wie } from '../koppeling-rij.ts'
import { teDoen } from '../te-doen.ts'

const statement = sql<Wie & { huurder: string; now: Date; huurMs: number; proef: boolean }, KoppelingRij>(
  'huur',
  `update koppeling set huurder = :huurder, huur_tot = :now::timestamptz + :huurMs * interval '1 ms'
   where ${dezeKoppeling} and ${teDoen} and (:proef or ${circuitDicht})
   returning ${koppelingKolommen}`,
)

export interface TeHuren extends Wie {
  huurder: string
  now: Date
  /** The one probe of an open circuit: it may go although all others wait. */
  proef?: boolean
}

/**
 * Takes the lease of one household's link when there is something to do and nobody else does it: wanted > delivered,
 * not refused, not waiting for its turn, the partner's circuit closed, and no contribution of the partner still on its
 * way to the registry (its delivery would be an echo or, worse, overwrite what the partner just told us).
 */
export async function huur(db: Queryable, { proef = false, ...wat }: TeHuren): Promise<KoppelingRij | undefined> {
  const [rij] = await run(db, statement, { ...wat, proef, huurMs })
  return rij
}
