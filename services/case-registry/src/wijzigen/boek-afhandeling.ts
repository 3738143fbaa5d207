import { type Queryable, run, sql } from '@wijkhub/postgres'
import type { GeweigerdStand, Stap } from '../geweigerd/geweigerd.ts'

/** What somebody did with a contribution that was refused, and how it stands after it. */
export interface Afhandeling {
  bijdrageId: string
  stand: GeweigerdStand
  stap: Stap
}

const statement = sql<{ bijdrageId: string; stand: string; stap: string; op: string }>(
  'boek-afhandeling',
  `update geweigerde_bijdrage
   set stand = :stand, stappen = (stappen::jsonb || :stap::jsonb)::json,
     afgehandeld_op = case when :stand = 'open' then null else :op::timestamptz end
   where event_id = :bijdrageId`,
)

/** Keeps one step. Its lock must be held, so that nobody settles it beside this. */
export async function boekAfhandeling(tx: Queryable, { bijdrageId, stand, stap }: Afhandeling): Promise<void> {
  await run(tx, statement, { bijdrageId, stand, stap: JSON.stringify(stap), op: stap.op })
}
