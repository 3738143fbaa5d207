import { metAlleDelen, type Huishouden } from '@wijkhub/model'
import { type Queryable, run, sql } from '@wijkhub/postgres'

const statement = sql<{ ids: string }, { huishouden: Huishouden }>(
  'lees-huishoudens',
  `select h.toestand as huishouden from json_array_elements_text(:ids::json) as i (id)
   join huishouden h on h.id = i.id::uuid`,
)

/** These households as they are, by id; one that is not there is left out. */
export async function leesHuishoudens(db: Queryable, ids: readonly string[]): Promise<Map<string, Huishouden>> {
  const rijen = await run(db, statement, { ids: JSON.stringify([...new Set(ids)]) })
  return new Map(rijen.map(({ huishouden }) => [huishouden.huishoudenId, metAlleDelen(huishouden)]))
}
