import { type Queryable, run, sql } from '@wijkhub/postgres'

const statement = sql<{ audience: string; id: string | null }, { id: string }>(
  'lees-open-inkomend',
  `select id from quarantaine where audience = :audience and richting = 'in' and opgelost_op is null
     and (:id::uuid is null or id = :id::uuid) order by sinds`,
)

/** The open inbound items, the oldest first; with `id` that one only. */
export async function leesOpenInkomend(db: Queryable, audience: string, id: string | undefined): Promise<string[]> {
  const rijen = await run(db, statement, { audience, id: id ?? null })
  return rijen.map((rij) => rij.id)
}
