import type { Queryable } from '@wijkhub/postgres'
import type { Vindplaats } from '../adapter.ts'

/**
 * The household an inbound message is about. `onderweg` tells that a message of ours to this partner awaits its answer:
 * then a number we do not know yet may be known in a moment.
 */
export async function vindHuishouden(
  db: Queryable,
  audience: string,
  vindplaats: Vindplaats,
): Promise<{ huishoudenId: string | undefined; onderweg: boolean }> {
  const { rows } = await db.query<{ huishouden_id: string | null; onderweg: boolean }>(
    `select coalesce(
       (select huishouden_id from koppeling_nummer where audience = $1 and nummer = $2),
       (select huishouden_id from koppeling where audience = $1 and huishouden_id::text = $3),
       (select huishouden_id from uitgaand_bericht where audience = $1 and referentie::text = $4)) as huishouden_id,
     exists (select 1 from koppeling where audience = $1 and onderweg is not null) as onderweg`,
    [
      audience,
      'nummer' in vindplaats ? vindplaats.nummer : null,
      'huishoudenId' in vindplaats ? vindplaats.huishoudenId : null,
      'referentie' in vindplaats ? vindplaats.referentie : null,
    ],
  )
  return { huishoudenId: rows[0]?.huishouden_id ?? undefined, onderweg: rows[0]?.onderweg ?? false }
}
