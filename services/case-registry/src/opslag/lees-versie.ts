import { type Queryable, run } from '@wijkhub/postgres'
import { statement } from './statement.ts'

/** The version of a household and who is involved with it, without reading the household itself. */
export function leesVersie(schema: string) {
  const lees = statement(
    'lees-versie',
    schema,
    `select versie, coalesce(betrokken, '{}') as betrokken from {schema}.huishouden where id = $1`,
  )
  return async (
    db: Queryable,
    huishoudenId: string,
  ): Promise<{ versie: number; betrokken: readonly string[] } | undefined> => {
    const [row] = await run<{ versie: number; betrokken: string[] }>(db, lees, [huishoudenId])
    return row
  }
}
