import { type Queryable, run, sql } from '@wijkhub/postgres'

const ruim = sql<object, { aantal: number }>(
  'ruim-sleutels-op',
  `with weg as (delete from idempotentie where verloopt_op <= now() returning 1)
   select count(*)::integer as aantal from weg`,
)

/** Removes expired Idempotency-Keys; a key that is still valid is never touched. Returns how many. */
export async function ruimSleutelsOp(db: Queryable): Promise<number> {
  const [geruimd] = await run(db, ruim)
  return geruimd!.aantal
}
