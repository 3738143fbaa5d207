import { type Queryable, run, sql } from '@wijkhub/postgres'
import { weerAchter } from '../achter.ts'
import { zonderBeurt } from '../clock.ts'

const statement = sql<{ audience: string; huishoudens: readonly string[] }>(
  'herhaal',
  `update koppeling set geweigerde_versie = 0, ${zonderBeurt}, poging = 0, ${weerAchter},
     geheugen = (select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(geheugen) where key not like 'wacht %')
   where audience = :audience and huishouden_id = any(:huishoudens::uuid[]) and not stil`,
)

/** Somebody wants these links tried again: nothing counts as refused, and what waited by its key `wacht …` is forgotten. Of one that a safety block is on nothing changes. */
export async function geefVrij(db: Queryable, audience: string, huishoudens: readonly string[]): Promise<void> {
  await run(db, statement, { audience, huishoudens })
}
