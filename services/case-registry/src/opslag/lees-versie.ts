import { type Queryable, run } from '@wijkhub/postgres'
import { statement } from './statement.ts'

/**
 * The version of what this organisation sees of a household, without the household itself; `undefined` when it sees
 * nothing of it, or nothing was projected for it yet.
 */
export function leesVersie(schema: string) {
  const lees = statement(
    'lees-versie',
    schema,
    'select versie from {schema}.projectie where huishouden_id = $1 and audience = $2 and hash is not null',
  )
  return async (db: Queryable, huishoudenId: string, organisatie: string) => {
    const [row] = await run<{ versie: number }>(db, lees, [huishoudenId, organisatie])
    return row
  }
}
