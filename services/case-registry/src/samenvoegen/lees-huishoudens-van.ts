import { type Queryable, run, sql } from '@wijkhub/postgres'
import { wijst } from '../opslag/verzegeld.ts'

const lees = sql<{ inwoners: string; huishoudens: string }, { huishoudenId: string }>(
  'lees-huishoudens-van',
  `with recursive wie (id) as (
     select w.id::uuid from json_array_elements_text(:inwoners::json) as w (id)
     union
     select (w.wijst -> 'verenigd' -> wie.id::text ->> 'behouden')::uuid
     from wie
     cross join json_array_elements_text(:huishoudens::json) as gevraagd (id)
     join huishouden h on h.id = gevraagd.id::uuid ${wijst}
     where w.wijst -> 'verenigd' -> wie.id::text is not null
   )
   select distinct i.huishouden_id as "huishoudenId" from wie join inwoner i on i.inwoner_id = wie.id`,
)

/**
 * Every household in which one of these is or was a member, without a lock; also by the id she has since she turned out to be
 * somebody else in one of `huishoudens`.
 */
export async function leesHuishoudensVan(
  db: Queryable,
  inwoners: readonly string[],
  huishoudens: readonly string[],
): Promise<string[]> {
  const rijen = await run(db, lees, { inwoners: JSON.stringify(inwoners), huishoudens: JSON.stringify(huishoudens) })
  return rijen.map(({ huishoudenId }) => huishoudenId)
}
