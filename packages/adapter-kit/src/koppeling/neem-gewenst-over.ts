import { type Queryable, run, type Statement } from '@wijkhub/postgres'

export interface Gewenst {
  huishouden_id: string
  versie: number
  /** The last contribution of this audience the projection contains. */
  bijdrage: number
  document: unknown
  op: string
}

const statement: Statement = {
  name: 'neem-gewenst-over',
  text: `insert into koppeling (audience, huishouden_id, gewenst, gewenste_versie, bijdrage_verwerkt, gewenst_op)
     select $1, r.huishouden_id, nullif(r.document, 'null'::jsonb), r.versie, r.bijdrage, r.op
     from jsonb_to_recordset($2::jsonb) as r (huishouden_id uuid, versie bigint, bijdrage int, document jsonb, op timestamptz)
     order by r.huishouden_id
     on conflict (audience, huishouden_id) do update
       set gewenst = excluded.gewenst, gewenste_versie = excluded.gewenste_versie, gewenst_op = excluded.gewenst_op,
           bijdrage_verwerkt = greatest(koppeling.bijdrage_verwerkt, excluded.bijdrage_verwerkt)
       where koppeling.gewenste_versie < excluded.gewenste_versie
     returning huishouden_id`,
}

/**
 * Takes over what the partner should hold, one row per household. Versions only go up: an older or repeated event
 * changes nothing. Returns the households whose wanted version really rose.
 */
export async function neemGewenstOver(
  db: Queryable,
  audience: string,
  rijen: readonly Gewenst[],
): Promise<{ huishouden_id: string }[]> {
  return run(db, statement, [audience, JSON.stringify(rijen)])
}
