import type { Huishouden } from '@wijkhub/model'
import { type Queryable, run } from '@wijkhub/postgres'
import { statement } from './statement.ts'

/**
 * The latest state of a household, without a lock, with the version of what this organisation sees of it (0 when there
 * is none yet); `undefined` when there is no such household.
 */
export function leesHuishouden(schema: string) {
  const lees = statement(
    'lees-huishouden',
    schema,
    `select h.toestand, coalesce(p.versie, 0) as versie
     from {schema}.huishouden h left join {schema}.projectie p on p.huishouden_id = h.id and p.audience = $2
     where h.id = $1`,
  )
  return async (db: Queryable, huishoudenId: string, organisatie: string) => {
    const [row] = await run<{ toestand: Huishouden; versie: number }>(db, lees, [huishoudenId, organisatie])
    return row && { huishouden: row.toestand, versie: row.versie }
  }
}
