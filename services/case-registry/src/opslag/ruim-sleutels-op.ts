import { type Queryable, run } from '@wijkhub/postgres'
import { statement } from './statement.ts'

/** Removes expired Idempotency-Keys; a key that is still valid is never touched. Returns how many. */
export function ruimSleutelsOp(schema: string) {
  const ruim = statement(
    'ruim-sleutels-op',
    schema,
    `with weg as (delete from {schema}.idempotentie where verloopt_op <= now() returning 1)
     select count(*)::integer as aantal from weg`,
  )
  return async (db: Queryable): Promise<number> => {
    const [row] = await run<{ aantal: number }>(db, ruim, [])
    return row!.aantal
  }
}
