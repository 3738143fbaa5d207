import { type Queryable, run, sql } from '@wijkhub/postgres'
import { hoogsteMs } from './circuit.ts'

/** Failures in a row after which a partner is left alone. */
const openNa = 5
const eersteMs = 1_000

const statement = sql<{ audience: string; now: Date; openNa: number; eersteMs: number; hoogsteMs: number }>(
  'meld-storing',
  `insert into onderbreker (audience, fouten, sinds) values (:audience, 1, :now)
   on conflict (audience) do update set
     fouten = onderbreker.fouten + 1,
     sinds = coalesce(onderbreker.sinds, :now),
     open_tot = case when onderbreker.fouten + 1 >= :openNa
       then :now::timestamptz + least(:hoogsteMs::float8,
         :eersteMs::float8 * power(2, least(onderbreker.fouten + 1 - :openNa, 20))) * interval '1 ms' end`,
)

/** Books that the partner could not be reached; opens the circuit after several in a row, longer every time. */
export async function meldStoring(db: Queryable, audience: string, now: Date): Promise<void> {
  await run(db, statement, { audience, now, openNa, eersteMs, hoogsteMs })
}
