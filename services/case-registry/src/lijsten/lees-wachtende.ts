import type { Overdracht, Voorzieningaanvraag } from '@wijkhub/model'
import { type Queryable, run, sql } from '@wijkhub/postgres'

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

const lees = sql<{ organisatie: string; vandaag: string; soort: string; deel: string }, Wachtende<unknown>>(
  'lees-wachtende',
  `select a.huishouden_id as "huishoudenId", a.id, o.team, w.rij
   from agenda a
   join huishouden h on h.id = a.huishouden_id
   cross join lateral (select h.toestand -> :deel::text -> (a.id::text) as rij) w
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
  db: Queryable,
  soort: S,
  wie: { organisatie: string; vandaag: string },
): Promise<Wachtende<KanWachten[S]['rij']>[]> {
  const rijen = await run(db, lees, { ...wie, soort, deel: delen[soort] })
  return rijen as Wachtende<KanWachten[S]['rij']>[]
}
