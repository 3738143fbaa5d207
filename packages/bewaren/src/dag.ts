import { type Queryable, run, sql } from '@wijkhub/postgres'

const begin = sql<{ dag: string }, { dag: string }>(
  'begin-dag',
  `insert into onderhoud as o (dag, begonnen_op) values (:dag, now())
   on conflict (dag) do update set begonnen_op = now()
   where o.klaar_op is null and o.begonnen_op < now() - interval '1 hour' returning dag`,
)

/** Takes the daily upkeep: true when the day is ours to do. One instance per day; one that broke off loses it after an hour. */
export async function claimDag(db: Queryable, dag: string): Promise<boolean> {
  return (await run(db, begin, { dag })).length > 0
}

const klaar = sql<{ dag: string; beeindigd: string }>(
  'klaar-dag',
  'update onderhoud set klaar_op = now(), beeindigd = :beeindigd::jsonb where dag = :dag',
)

/** The upkeep of this day is done; nobody does it again. */
export async function sluitDag(db: Queryable, dag: string, beeindigd: Record<string, number>): Promise<void> {
  await run(db, klaar, { dag, beeindigd: JSON.stringify(beeindigd) })
}
