import type { Feit } from '@wijkhub/model'
import { type Queryable, run, sql } from '@wijkhub/postgres'

const lees = sql<{ huishoudenId: string }, { gegevens: Feit; op: Date }>(
  'lees-feiten',
  'select gegevens, op from feit where huishouden_id = :huishoudenId order by volgnummer',
)

/** Every fact of a household with the moment it was recorded, oldest first. */
export async function leesFeiten(db: Queryable, huishoudenId: string): Promise<{ gegevens: Feit; op: string }[]> {
  return (await run(db, lees, { huishoudenId })).map(({ gegevens, op }) => ({ gegevens, op: op.toISOString() }))
}
