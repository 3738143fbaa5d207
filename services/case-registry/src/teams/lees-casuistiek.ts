import { isToegekend, type Casus, type Handeling, type Huishouden } from '@wijkhub/model'
import { type Queryable, run, sql } from '@wijkhub/postgres'
import {
  huishoudenkolommen,
  metSleutel,
  openHuishouden,
  wijst,
  type BewaardHuishouden,
  type Lezer,
} from '../opslag/verzegeld.ts'

/** An item with the version of its row. */
export interface BewaardeCasus {
  casus: Casus
  versie: number
}

type Rij = Omit<Casus, 'reden'> & { reden: string | null; versie: number }

const kolommen = `c.id as "casusId", c.huishouden_id as "huishoudenId", c.team, c.organisatie, c.medewerker, c.vraag,
  c.dag::text as dag, c.stand, c.reden, c.besluiten, c.versie`

const bewaard = ({ versie, reden, ...rij }: Rij): BewaardeCasus => ({
  casus: { ...rij, ...(reden !== null && { reden }) },
  versie,
})

const een = sql<{ casusId: string }, Rij>('lees-casus', `select ${kolommen} from casus c where c.id = :casusId`)

export async function leesCasus(db: Queryable, casusId: string): Promise<BewaardeCasus | undefined> {
  const [rij] = await run(db, een, { casusId })
  return rij && bewaard(rij)
}

interface Zoek {
  team: string
  stand: Casus['stand']
  na: string | null
  hoogstens: number
}

// A household that is no longer helped is discussed by nobody.
const bladzij = sql<Zoek, Rij>(
  'blader-casuistiek',
  `select ${kolommen} from casus c
   where c.team = :team and c.stand = :stand
     and (c.dag, c.id) > (
       coalesce((select n.dag from casus n where n.id = :na::uuid), '-infinity'),
       coalesce(:na::uuid, '00000000-0000-0000-0000-000000000000'))
     and not exists (select from overzicht o where o.huishouden_id = c.huishouden_id and o.stand = 'gesloten')
   order by c.dag, c.id limit :hoogstens`,
)

/** Items of a team in a stand, by day, after `na`. */
export async function bladerCasuistiek(db: Queryable, zoek: Zoek): Promise<BewaardeCasus[]> {
  return (await run(db, bladzij, zoek)).map(bewaard)
}

const huishoudens = sql<{ ids: string }, BewaardHuishouden & { waar: string }>(
  'lees-huishoudens-van-casuistiek',
  `with recursive waar (id, nu) as (
     select i.id::uuid, i.id::uuid from json_array_elements_text(:ids::json) as i (id)
     union
     select waar.id, (w.wijst -> 'opgegaan' ->> 'in')::uuid from waar join huishouden h on h.id = waar.nu ${wijst}
     where w.wijst -> 'opgegaan' ->> 'in' is not null)
   select waar.id as waar, ${huishoudenkolommen} from waar join huishouden h on h.id = waar.nu ${metSleutel('h.id')} ${wijst}
   where w.wijst -> 'opgegaan' ->> 'in' is null`,
)

/** The households items are about, by the id the item has: where its file is now, after a merge. */
export async function leesBesproken(
  { pool, hoofdsleutel }: Lezer,
  ids: readonly string[],
): Promise<Map<string, Huishouden>> {
  const rijen = await run(pool, huishoudens, { ids: JSON.stringify([...new Set(ids)]) })
  return new Map(rijen.map((rij) => [rij.waar, openHuishouden(hoofdsleutel, rij)]))
}

/**
 * An item as one who works in the team may see it: all of it where her organisation is granted in the household, with the
 * household as it is known now; otherwise that there is one, on which day and how it stands. Pure.
 */
export function zichtOpCasus(
  { casus }: BewaardeCasus,
  huishouden: Huishouden | undefined,
  { organisatie, op }: Pick<Handeling, 'organisatie' | 'op'>,
) {
  const { casusId, team, dag, stand } = casus
  if (!huishouden || !isToegekend(huishouden, organisatie, op)) return { casusId, team, dag, stand }
  return { ...casus, huishoudenId: huishouden.huishoudenId }
}
