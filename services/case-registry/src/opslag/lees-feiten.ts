import type { Opgetekend } from '@wijkhub/model'
import { type Queryable, run, sql } from '@wijkhub/postgres'

const lees = sql<{ huishoudenId: string }, Omit<Opgetekend, 'op'> & { op: Date }>(
  'lees-feiten',
  `select gegevens, op, organisatie, opdracht_id as "opdrachtId"
   from feit where huishouden_id = :huishoudenId order by volgnummer`,
)

/** Every fact of a household with who said it and when, oldest first. */
export async function leesFeiten(db: Queryable, huishoudenId: string): Promise<Opgetekend[]> {
  return (await run(db, lees, { huishoudenId })).map((feit) => ({ ...feit, op: feit.op.toISOString() }))
}
