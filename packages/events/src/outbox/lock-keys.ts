import { type Queryable, run, sql } from '@wijkhub/postgres'

/** Keeps our locks apart from those of others in the same database. */
const seed = 7768

// Counted, because PostgreSQL computes of a CTE only the rows that are asked for: with `limit 1` only one lock was taken.
const lock = sql<{ keys: readonly string[] }, { written: boolean }>(
  'lock-keys',
  `with lock as materialized (select distinct hashtextextended(key, ${seed}) as number from unnest(:keys::text[]) as key order by 1),
      held as materialized (select pg_advisory_xact_lock(number) from lock)
    select pg_current_xact_id_if_assigned() is not null as written, count(*) as held from held`,
)

/** See `Outbox.lockKeys`. Locks are taken in one order everywhere, so two writers of the same keys cannot deadlock. */
export async function lockKeys(tx: Queryable, keys: readonly string[]): Promise<void> {
  const [answer] = await run(tx, lock, { keys })
  if (answer?.written)
    throw new Error('lockKeys must come before the first write of its transaction: order would be lost')
}
