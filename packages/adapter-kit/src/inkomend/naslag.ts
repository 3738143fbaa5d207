import { type Queryable, run, type Statement } from '@wijkhub/postgres'
import type { Gelezen, Naslag, Vastgelegd } from '../adapter.ts'

const lees: Statement = {
  name: 'lees-vastgelegd',
  text: `select sleutel, huishouden_id as "huishoudenId", waarde from vastgelegd
     where audience = $1 and (huishouden_id = $2 or sleutel = any($3::text[]))`,
}

const bewaar: Statement = {
  name: 'bewaar-vastgelegd',
  text: `insert into vastgelegd (audience, sleutel, huishouden_id, waarde)
     select $1, r.sleutel, $2, r.waarde from jsonb_to_recordset($3::jsonb) as r (sleutel text, waarde jsonb)
     on conflict (audience, sleutel) do update set waarde = excluded.waarde
       where vastgelegd.huishouden_id = excluded.huishouden_id`,
}

/** The locks under which two messages about one number of the partner come one after the other, in any household. */
export const naslagSloten = (audience: string, { sleutels = [] }: Gelezen<unknown>): string[] =>
  sleutels.map((sleutel) => `${audience}:vastgelegd:${sleutel}`)

/** Looks up what `vertaal` needs to know besides the link. Ask under the household's lock and `naslagSloten`. */
export async function leesNaslag(
  db: Queryable,
  { audience, huishouden_id }: { audience: string; huishouden_id: string },
  { sleutels, vindplaats }: Gelezen<unknown>,
): Promise<Naslag> {
  const vastgelegd = sleutels ? await run<Vastgelegd>(db, lees, [audience, huishouden_id, sleutels]) : []
  if (!('referentie' in vindplaats)) return { vastgelegd, uitgaand: undefined }
  const { rows } = await db.query<NonNullable<Naslag['uitgaand']>>(
    `select soort, inhoud, case when status in ('verwerkt', 'geweigerd') then status end as oordeel
     from uitgaand_bericht where audience = $1 and referentie::text = $2`,
    [audience, vindplaats.referentie],
  )
  return { vastgelegd, uitgaand: rows[0] }
}

export async function bewaarVastgelegd(
  db: Queryable,
  { audience, huishouden_id }: { audience: string; huishouden_id: string },
  rijen: readonly Pick<Vastgelegd, 'sleutel' | 'waarde'>[],
): Promise<void> {
  await run(db, bewaar, [audience, huishouden_id, JSON.stringify(rijen)])
}
