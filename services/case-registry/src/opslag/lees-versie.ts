import { type Queryable, run, sql } from '@wijkhub/postgres'

const lees = sql<{ huishoudenId: string; organisatie: string }, { versie: number }>(
  'lees-versie',
  `select versie from projectie
   where huishouden_id = :huishoudenId and audience = :organisatie and hash is not null`,
)

/**
 * The version of what this organisation sees of a household, without the household itself; `undefined` when it sees
 * nothing of it, or nothing was projected for it yet.
 */
export async function leesVersie(db: Queryable, huishoudenId: string, organisatie: string) {
  const [gelezen] = await run(db, lees, { huishoudenId, organisatie })
  return gelezen
}
