import { dagInNederland } from '@wijkhub/model'
import { type Queryable, run, type Statement } from '@wijkhub/postgres'

const statement: Statement = {
  name: 'wek-op-dag',
  text: `update koppeling set vanaf = null, geleverde_versie = least(geleverde_versie, gewenste_versie - 1)
     where (audience, huishouden_id) in (
       select audience, huishouden_id from koppeling where audience = $1 and vanaf <= $2 and onderweg is null
       order by vanaf limit $3 for update skip locked)`,
}

/**
 * Wakes the links whose day has come (`Rust.later`, a day in the Netherlands): what was wished counts as not delivered
 * again, so that the sweep finds them like any other. One look-up in an index when there are none.
 */
export async function wekOpDag(db: Queryable, audience: string, nu: Date, limit: number): Promise<void> {
  await run(db, statement, [audience, dagInNederland(nu), limit])
}
