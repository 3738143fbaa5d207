import { type Queryable, run, sql } from '@wijkhub/postgres'
import type { KoppelingRij } from '../koppeling-rij.ts'
import type { Onderweg } from '../ontnomen.ts'

type Gestild = Pick<KoppelingRij, 'huishouden_id'> & { onderweg: Onderweg }

const statement = sql<{ audience: string; huishoudens: readonly string[] }, Gestild>(
  'merk-gestild',
  `update koppeling set onderweg = onderweg || '{"gestild": true}'
   where (audience, huishouden_id) in (
     select audience, huishouden_id from koppeling
     where audience = :audience and huishouden_id = any(:huishoudens::uuid[]) and stil and onderweg is not null
       and onderweg -> 'gestild' is null
     order by huishouden_id for update)
   returning huishouden_id, onderweg`,
)

/** Messages that were under way when a safety block came: each once. Lifted, they are dropped and never repeated. */
export function merkGestild(db: Queryable, audience: string, huishoudens: readonly string[]): Promise<Gestild[]> {
  return run(db, statement, { audience, huishoudens })
}
