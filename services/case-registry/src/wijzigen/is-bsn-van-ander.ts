import { type Queryable, run } from '@wijkhub/postgres'
import { statement } from '../opslag/statement.ts'

/** Is this BSN another resident's, in whichever household? Ask under the lock of that BSN. */
export function isBsnVanAnder(schema: string) {
  const zoek = statement(
    'bsn-van-ander',
    schema,
    'select 1 from {schema}.inwoner where bsn = $1 and inwoner_id <> $2 limit 1',
  )
  return async (tx: Queryable, { bsn, inwonerId }: { bsn: string; inwonerId: string }): Promise<boolean> =>
    (await run(tx, zoek, [bsn, inwonerId])).length > 0
}
