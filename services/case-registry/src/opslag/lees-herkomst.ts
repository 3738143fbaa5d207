import type { Feit } from '@wijkhub/model'
import { run, sql } from '@wijkhub/postgres'
import { feitkolommen, metSleutel, openFeit, type BewaardFeit, type Lezer } from './verzegeld.ts'

export interface FeitMetBron {
  gegevens: Feit
  organisatie: string
}

type Bewaard = BewaardFeit & Pick<FeitMetBron, 'organisatie'>

const lees = sql<{ huishoudenId: string }, Bewaard>(
  'lees-herkomst',
  `select ${feitkolommen}, f.organisatie from feit f ${metSleutel('f.huishouden_id')}
   where f.huishouden_id = :huishoudenId
     and f.soort in ('huishouden-geregistreerd', 'inwoner-geregistreerd', 'inwoner-gewijzigd', 'afwijking-gemeld')
   order by f.volgnummer`,
)

const leesMeer = sql<{ ids: string }, Bewaard>(
  'lees-herkomst-van',
  `select ${feitkolommen}, f.organisatie
   from json_array_elements_text(:ids::json) as i (id) join feit f on f.huishouden_id = i.id::uuid ${metSleutel('f.huishouden_id')}
   where f.soort in ('huishouden-geregistreerd', 'inwoner-geregistreerd', 'inwoner-gewijzigd', 'afwijking-gemeld')
   order by f.huishouden_id, f.volgnummer`,
)

/** The same of several households, by household. */
export async function leesHerkomstVan(
  { pool, hoofdsleutel }: Lezer,
  ids: readonly string[],
): Promise<Map<string, FeitMetBron[]>> {
  const rijen = await run(pool, leesMeer, { ids: JSON.stringify(ids) })
  const geopend = rijen.map((rij) => ({ huishoudenId: rij.huishoudenId, ...metBron(hoofdsleutel, rij) }))
  return Map.groupBy(geopend, ({ huishoudenId }) => huishoudenId)
}

/** The facts that tell where what is known of address, persons and afwijkingen came from, oldest first. */
export async function leesHerkomst({ pool, hoofdsleutel }: Lezer, huishoudenId: string): Promise<FeitMetBron[]> {
  return (await run(pool, lees, { huishoudenId })).map((rij) => metBron(hoofdsleutel, rij))
}

function metBron(hoofdsleutel: Lezer['hoofdsleutel'], rij: Bewaard): FeitMetBron {
  return { gegevens: openFeit(hoofdsleutel, rij), organisatie: rij.organisatie }
}
