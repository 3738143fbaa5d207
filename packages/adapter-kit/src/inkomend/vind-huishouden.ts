import type { Queryable } from '@wijkhub/postgres'
import type { Vindplaats } from '../adapter.ts'

/**
 * The household an inbound message is about. `onderweg` tells that a message of ours, made before `ontvangenOp`, still
 * awaits the partner's answer: then a number we do not know yet may be known when it comes.
 */
export async function vindHuishouden(
  db: Queryable,
  audience: string,
  { vindplaats, ontvangenOp }: { vindplaats: Vindplaats; ontvangenOp: Date },
): Promise<{ huishoudenId: string | undefined; onderweg: boolean }> {
  const { rows } = await db.query<{ huishouden_id: string | null; onderweg: boolean }>(
    `select coalesce(
       (select huishouden_id from koppeling_nummer where audience = $1 and nummer = $2),
       (select huishouden_id from koppeling where audience = $1 and huishouden_id::text = $3),
       (select huishouden_id from uitgaand_bericht where audience = $1 and referentie::text = $4)) as huishouden_id,
     exists (
       select 1 from koppeling k join uitgaand_bericht u on u.referentie = (k.onderweg ->> 'referentie')::uuid
       where k.audience = $1 and k.geleverde_versie < k.gewenste_versie and u.gemaakt_op <= $5) as onderweg`,
    [
      audience,
      'nummer' in vindplaats ? vindplaats.nummer : null,
      'huishoudenId' in vindplaats ? vindplaats.huishoudenId : null,
      'referentie' in vindplaats ? vindplaats.referentie : null,
      ontvangenOp,
    ],
  )
  return { huishoudenId: rows[0]?.huishouden_id ?? undefined, onderweg: rows[0]?.onderweg ?? false }
}
