import { type Queryable, run, sql } from '@wijkhub/postgres'

const klaar = sql<{ dag: string }>('klaar-dag', 'update onderhoud set klaar_op = now() where dag = :dag')

/** The upkeep of this day is done; nobody does it again. */
export async function sluitDag(db: Queryable, dag: string): Promise<void> {
  await run(db, klaar, { dag })
}
