import { type Queryable, run, sql } from '@wijkhub/postgres'

const statement = sql<{ inwonerId: string; bsn: string | null }>(
  'zet-bsn',
  'update inwoner set bsn = :bsn where inwoner_id = :inwonerId',
)

/**
 * Puts a BSN that became known, or that nobody has any more, into the index of residents. A statement of its own, because it is rare: as a part of the
 * great one it would be a join whose plan is kept, and that may read the whole index.
 */
export async function zetBsn(tx: Queryable, rij: { inwonerId: string; bsn: string | null }): Promise<void> {
  await run(tx, statement, rij)
}
