import { type Queryable, run, sql } from '@wijkhub/postgres'
import type { Vertaling } from '../adapter.ts'
import type { Wie } from '../koppeling/koppeling-rij.ts'

const statement = sql<Wie & { rijen: string; verhuisd: readonly string[] }>(
  'bewaar-vastgelegd',
  `insert into vastgelegd (audience, sleutel, huishouden_id, waarde)
   select :audience, r.sleutel, :huishoudenId, r.waarde from jsonb_to_recordset(:rijen::jsonb) as r (sleutel text, waarde jsonb)
   on conflict (audience, sleutel) do update set waarde = excluded.waarde, huishouden_id = excluded.huishouden_id
     where vastgelegd.huishouden_id = excluded.huishouden_id or excluded.sleutel = any(:verhuisd::text[])`,
)

/** Keeps what the partner recorded under numbers of its own. */
export async function bewaarVastgelegd(
  db: Queryable,
  { audience, huishoudenId }: Wie,
  rijen: NonNullable<Vertaling['vastgelegd']>,
): Promise<void> {
  const verhuisd = rijen.filter(({ verhuist }) => verhuist).map(({ sleutel }) => sleutel)
  await run(db, statement, { audience, huishoudenId, rijen: JSON.stringify(rijen), verhuisd })
}
