import { dagInNederland } from '@wijkhub/model'
import { type Queryable, run, sql } from '@wijkhub/postgres'
import { weerAchter } from '../achter.ts'

const statement = sql<{ audience: string; vandaag: string; aantal: number }>(
  'wek-op-dag',
  `update koppeling set vanaf = null, ${weerAchter}
   where (audience, huishouden_id) in (
     select audience, huishouden_id from koppeling where audience = :audience and vanaf <= :vandaag and onderweg is null
     order by vanaf limit :aantal for update skip locked)`,
)

/**
 * Wakes the links whose day has come (`Rust.later`, a day in the Netherlands): what was wished counts as not delivered
 * again, so that the sweep finds them like any other. One look-up in an index when there are none.
 */
export async function wekOpDag(db: Queryable, audience: string, now: Date, aantal: number): Promise<void> {
  await run(db, statement, { audience, vandaag: dagInNederland(now), aantal })
}
