import type { Huishouden } from '@wijkhub/model'
import { run, sql } from '@wijkhub/postgres'
import { huishoudenkolommen, metSleutel, openHuishouden, type BewaardHuishouden, type Lezer } from './verzegeld.ts'

const statement = sql<{ ids: string }, BewaardHuishouden>(
  'lees-huishoudens',
  `select ${huishoudenkolommen} from json_array_elements_text(:ids::json) as i (id)
   join huishouden h on h.id = i.id::uuid ${metSleutel('h.id')}`,
)

/** These households as they are, by id; one that is not there is left out. */
export async function leesHuishoudens(
  { pool, hoofdsleutel }: Lezer,
  ids: readonly string[],
): Promise<Map<string, Huishouden>> {
  const rijen = await run(pool, statement, { ids: JSON.stringify([...new Set(ids)]) })
  return new Map(rijen.map((rij) => [rij.id, openHuishouden(hoofdsleutel, rij)]))
}
