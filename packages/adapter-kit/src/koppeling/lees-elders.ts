import { type Queryable, run, sql } from '@wijkhub/postgres'
import type { Elders, GedeeldDeel } from './elders.ts'
import type { KoppelingRij, Wie } from './koppeling-rij.ts'

const statement = sql<Wie & { ids: readonly string[] }, Elders & { id: string }>(
  'lees-elders',
  `select n.nummer as id, n.huishouden_id as "huishoudenId", k.geheugen ->> n.nummer as herinnering
   from koppeling_nummer n left join koppeling k on k.audience = n.audience and k.huishouden_id = n.huishouden_id
   where n.audience = :audience and n.nummer = any(:ids::text[]) and n.huishouden_id <> :huishoudenId`,
)

const isId = (sleutel: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(sleutel)

/**
 * Of which parts of this household another one's link told the partner last: they came with a merge, left with its undo,
 * or went with somebody who moved. By id; empty where every part is this household's own, which is nearly always.
 */
export async function leesElders(
  db: Queryable,
  { audience, huishouden_id: huishoudenId, stand, gewenst, geheugen }: KoppelingRij,
  deel: GedeeldDeel,
): Promise<Record<string, Elders>> {
  const rijen = [stand, gewenst].flatMap((document) => Object.keys(document?.[deel] ?? {}))
  const ids = [...new Set([...rijen, ...Object.keys(geheugen)])].filter(isId)
  if (ids.length === 0) return {}
  const gevonden = await run(db, statement, { audience, huishoudenId, ids })
  return Object.fromEntries(gevonden.map(({ id, ...elders }) => [id, elders]))
}
