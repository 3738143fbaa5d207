import type { Overdracht, Voorzieningaanvraag } from '@wijkhub/model'
import { run, sql } from '@wijkhub/postgres'
import {
  huishoudenkolommen,
  metSleutel,
  openHuishouden,
  type BewaardHuishouden,
  type Lezer,
} from '../opslag/verzegeld.ts'

/** What may wait for an organisation that is not involved: its kind in the agenda, and the part of the household it is a row of. */
interface KanWachten {
  overdracht: { deel: 'overdrachten'; rij: Overdracht }
  voorzieningaanvraag: { deel: 'voorzieningaanvragen'; rij: Voorzieningaanvraag }
}

const delen: { [S in keyof KanWachten]: KanWachten[S]['deel'] } = {
  overdracht: 'overdrachten',
  voorzieningaanvraag: 'voorzieningaanvragen',
}

export interface Wachtende<Rij> {
  huishoudenId: string
  id: string
  team: string | null
  rij: Rij
}

const lees = sql<
  { organisatie: string; vandaag: string; soort: string; deel: string },
  Omit<Wachtende<unknown>, 'rij' | 'id'> & BewaardHuishouden & { rijId: string }
>(
  'lees-wachtende',
  `select a.huishouden_id as "huishoudenId", a.id as "rijId", o.team, ${huishoudenkolommen}
   from agenda a
   join huishouden h on h.id = a.huishouden_id ${metSleutel('h.id')}
   cross join lateral (select coalesce(h.wegwijzer, h.toestand) -> :deel::text -> (a.id::text) as rij) w
   left join overzicht o on o.huishouden_id = a.huishouden_id
   where a.organisatie = :organisatie::text and a.soort = :soort and a.wacht
     and exists (
       select from betrokkenheid b where b.huishouden_id = a.huishouden_id
         and b.organisatie in (:organisatie, w.rij -> 'van' ->> 'organisatie')
         and b.stand = 'toegekend' and (b.tot is null or b.tot > :vandaag::date))
   order by a.dag, a.huishouden_id, a.id limit 200`,
)

/**
 * What waits for this organisation's answer, whether it is involved there or not; of who is not involved any more nothing does
 * (`aanbodStaat`). Soonest first.
 */
export async function leesWachtende<S extends keyof KanWachten>(
  { pool, hoofdsleutel }: Lezer,
  soort: S,
  wie: { organisatie: string; vandaag: string },
): Promise<Wachtende<KanWachten[S]['rij']>[]> {
  const deel = delen[soort]
  return (await run(pool, lees, { ...wie, soort, deel })).map((gelezen) => {
    const { huishoudenId, team, rijId: id } = gelezen
    return { huishoudenId, id, team, rij: openHuishouden(hoofdsleutel, gelezen)[deel][id]! }
  })
}
