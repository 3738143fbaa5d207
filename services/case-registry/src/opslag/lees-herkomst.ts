import type { Feit } from '@wijkhub/model'
import { type Queryable, run, sql } from '@wijkhub/postgres'

export interface FeitMetBron {
  gegevens: Feit
  organisatie: string
}

const lees = sql<{ huishoudenId: string }, FeitMetBron>(
  'lees-herkomst',
  `select gegevens, organisatie from feit
   where huishouden_id = :huishoudenId
     and soort in ('huishouden-geregistreerd', 'inwoner-geregistreerd', 'inwoner-gewijzigd', 'afwijking-gemeld')
   order by volgnummer`,
)

const leesMeer = sql<{ ids: string }, FeitMetBron & { huishoudenId: string }>(
  'lees-herkomst-van',
  `select f.huishouden_id as "huishoudenId", f.gegevens, f.organisatie
   from json_array_elements_text(:ids::json) as i (id) join feit f on f.huishouden_id = i.id::uuid
   where f.soort in ('huishouden-geregistreerd', 'inwoner-geregistreerd', 'inwoner-gewijzigd', 'afwijking-gemeld')
   order by f.huishouden_id, f.volgnummer`,
)

/** The same of several households, by household. */
export async function leesHerkomstVan(db: Queryable, ids: readonly string[]): Promise<Map<string, FeitMetBron[]>> {
  const rijen = await run(db, leesMeer, { ids: JSON.stringify(ids) })
  return Map.groupBy(rijen, ({ huishoudenId }) => huishoudenId)
}

/** The facts that tell where what is known of address, persons and afwijkingen came from, oldest first. */
export function leesHerkomst(db: Queryable, huishoudenId: string): Promise<FeitMetBron[]> {
  return run(db, lees, { huishoudenId })
}
