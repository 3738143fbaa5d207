import type { Verzoek, VerzoekSoort, VerzoekStand } from '@wijkhub/model'
import { type Queryable, run, sql } from '@wijkhub/postgres'

const een = sql<{ verzoekId: string }, { verzoek: Verzoek }>(
  'lees-verzoek',
  'select toestand as verzoek from verzoek where id = :verzoekId',
)

export async function leesVerzoek(db: Queryable, verzoekId: string): Promise<Verzoek | undefined> {
  const [rij] = await run(db, een, { verzoekId })
  return rij?.verzoek
}

/** Whose requests: of the households this organisation coordinates, or of all. */
interface VanWie {
  organisatie: string
  alle: boolean
}

/** A request with the household it is about, where its file is now. */
export interface VerzoekMetPlaats {
  verzoek: Verzoek
  waar: string
}

interface Zoek extends VanWie {
  standen: readonly VerzoekStand[]
  soort: VerzoekSoort | null
  /** Where the list goes on: after this day and id. */
  naDag: string
  naId: string
  hoogstens: number
}

// A household may have gone up in another since: its coordinator handles what was asked before.
const waarNu = `cross join lateral (
     with recursive pad (id, stap) as (
       select v.huishouden_id, 0
       union all
       select (coalesce(h.wegwijzer, h.toestand) -> 'opgegaan' ->> 'in')::uuid, p.stap + 1
       from pad p join huishouden h on h.id = p.id where coalesce(h.wegwijzer, h.toestand) -> 'opgegaan' ->> 'in' is not null)
     select id from pad order by stap desc limit 1) w`
const vanWie = `(:alle::boolean or exists (
       select from regisseur r where r.huishouden_id = w.id and r.organisatie = :organisatie))`

const bladzij = sql<Zoek, VerzoekMetPlaats>(
  'blader-verzoeken',
  `select v.toestand as verzoek, w.id as waar from verzoek v ${waarNu}
   where v.stand = any (:standen::text[]) and (:soort::text is null or v.toestand ->> 'soort' = :soort)
     and (v.uiterlijk, v.id) > (:naDag::date, :naId::uuid) and ${vanWie}
   order by v.uiterlijk, v.id limit :hoogstens`,
)

/** Requests in these states, what is due first first. Of somebody else's there may be some among them: who reads holds each against the household. */
export function bladerVerzoeken(db: Queryable, zoek: Zoek): Promise<VerzoekMetPlaats[]> {
  return run(db, bladzij, zoek)
}
