import { type Queryable, run, sql } from '@wijkhub/postgres'

const lees = sql<{ inwoners: string }, { huishoudenId: string }>(
  'lees-huishoudens-van',
  `select distinct i.huishouden_id as "huishoudenId"
   from json_array_elements_text(:inwoners::json) as w (id) join inwoner i on i.inwoner_id = w.id::uuid`,
)

/** Every household in which one of these is or was a member, without a lock. */
export async function leesHuishoudensVan(db: Queryable, inwoners: readonly string[]): Promise<string[]> {
  const rijen = await run(db, lees, { inwoners: JSON.stringify(inwoners) })
  return rijen.map(({ huishoudenId }) => huishoudenId)
}
