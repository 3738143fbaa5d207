import { type Queryable, run, type Statement } from '@wijkhub/postgres'

export interface Gewenst {
  huishouden_id: string
  versie: number
  /** The last contribution of this audience the projection contains. */
  bijdrage: number
  document: unknown
  op: string
}

// The count makes the locks come first: a delivery that ends at this moment is either seen as ended, or sees this wish.
const statement: Statement = {
  name: 'neem-gewenst-over',
  text: `with nieuw as materialized (
       select * from jsonb_to_recordset($2::jsonb)
         as r (huishouden_id uuid, versie bigint, bijdrage int, document jsonb, op timestamptz)),
     wachtte as materialized (
       select huishouden_id from koppeling
       where audience = $1 and huishouden_id in (select huishouden_id from nieuw)
         and geleverde_versie < gewenste_versie and geweigerde_versie < gewenste_versie
         and bijdrage_verwerkt >= bijdrage_verzonden
       order by huishouden_id for update),
     gestegen as (
       insert into koppeling (audience, huishouden_id, gewenst, gewenste_versie, bijdrage_verwerkt, gewenst_op)
       select $1, r.huishouden_id, nullif(r.document, 'null'::jsonb), r.versie, r.bijdrage, r.op
       from nieuw r where (select count(*) from wachtte) >= 0 order by r.huishouden_id
       on conflict (audience, huishouden_id) do update
         set gewenst = excluded.gewenst, gewenste_versie = excluded.gewenste_versie, gewenst_op = excluded.gewenst_op,
             bijdrage_verwerkt = greatest(koppeling.bijdrage_verwerkt, excluded.bijdrage_verwerkt)
         where koppeling.gewenste_versie < excluded.gewenste_versie
       returning huishouden_id)
     select huishouden_id from gestegen where huishouden_id not in (select huishouden_id from wachtte)`,
}

/**
 * Takes over what the partner should hold, one row per household. Versions only go up: an older or repeated event
 * changes nothing. Returns the households to make a job for: those whose wanted version rose and that were not waiting
 * for a delivery already. Whoever was, has a job, or gets one from the sweep; after an outage that is nearly everybody,
 * and making all those jobs again took half of the time of catching up.
 */
export async function neemGewenstOver(
  db: Queryable,
  audience: string,
  rijen: readonly Gewenst[],
): Promise<{ huishouden_id: string }[]> {
  return run(db, statement, [audience, JSON.stringify(rijen)])
}
