import { type Queryable, run, sql } from '@wijkhub/postgres'
import { isOpen } from './circuit.ts'

/** A probe gets this long before another one is allowed. */
const probeMs = 15_000

const statement = sql<{ audience: string; now: Date; probeMs: number }, { audience: string }>(
  'neem-probe',
  `update onderbreker set open_tot = :now::timestamptz + :probeMs * interval '1 ms'
   where audience = :audience and open_tot is not null and not ${isOpen} returning audience`,
)

/** True for the one caller that may try now; for all others the circuit is open again. */
export async function neemProbe(db: Queryable, audience: string, now: Date): Promise<boolean> {
  return (await run(db, statement, { audience, now, probeMs })).length === 1
}
