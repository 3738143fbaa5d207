import { metAlleDelen, type Huishouden } from '@wijkhub/model'
import { type Queryable, run, sql } from '@wijkhub/postgres'

const lees = sql<{ huishoudenId: string; organisatie: string }, { huishouden: Huishouden; versie: number }>(
  'lees-huishouden',
  `select h.toestand as huishouden, coalesce(p.versie, 0) as versie
   from huishouden h left join projectie p on p.huishouden_id = h.id and p.audience = :organisatie
   where h.id = :huishoudenId`,
)

/**
 * The latest state of a household, without a lock, with the version of what this organisation sees of it (0 when there
 * is none yet); `undefined` when there is no such household.
 */
export async function leesHuishouden(db: Queryable, huishoudenId: string, organisatie: string) {
  const [gelezen] = await run(db, lees, { huishoudenId, organisatie })
  return gelezen && { ...gelezen, huishouden: metAlleDelen(gelezen.huishouden) }
}
