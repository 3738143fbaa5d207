import { type Queryable, run, sql } from '@wijkhub/postgres'
import type { Vastgelegd } from '../adapter.ts'
import type { Wie } from '../koppeling/koppeling-rij.ts'

const statement = sql<Wie & { rijen: string }>(
  'bewaar-vastgelegd',
  `insert into vastgelegd (audience, sleutel, huishouden_id, waarde)
   select :audience, r.sleutel, :huishoudenId, r.waarde from jsonb_to_recordset(:rijen::jsonb) as r (sleutel text, waarde jsonb)
   on conflict (audience, sleutel) do update set waarde = excluded.waarde
     where vastgelegd.huishouden_id = excluded.huishouden_id`,
)

/** Keeps what the partner recorded under numbers of its own. */
export async function bewaarVastgelegd(
  db: Queryable,
  { audience, huishoudenId }: Wie,
  rijen: readonly Pick<Vastgelegd, 'sleutel' | 'waarde'>[],
): Promise<void> {
  await run(db, statement, { audience, huishoudenId, rijen: JSON.stringify(rijen) })
}
