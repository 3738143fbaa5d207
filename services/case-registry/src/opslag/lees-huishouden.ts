import type { Huishouden } from '@wijkhub/model'
import { type Queryable, run } from '@wijkhub/postgres'
import { statement } from './statement.ts'

/** The latest state of a household, without a lock; `undefined` when there is none. */
export function leesHuishouden(schema: string) {
  const lees = statement('lees-huishouden', schema, 'select toestand from {schema}.huishouden where id = $1')
  return async (db: Queryable, huishoudenId: string): Promise<Huishouden | undefined> => {
    const [row] = await run<{ toestand: Huishouden }>(db, lees, [huishoudenId])
    return row?.toestand
  }
}
