import { metAlleDelen, type Huishouden } from '@wijkhub/model'
import { type Queryable, run, sql } from '@wijkhub/postgres'

const lees = sql<{ organisatie: string; tot: string }, { nazorgId: string; huishouden: Huishouden }>(
  'lees-nazorg',
  `select a.id as "nazorgId", h.toestand as huishouden
   from agenda a join huishouden h on h.id = a.huishouden_id
   where a.organisatie = :organisatie and a.soort = 'nazorg' and a.dag < :tot::date
   order by a.dag, a.huishouden_id, a.id limit 100`,
)

/** Aftercare this organisation still has to give, with the household it is about; the first hundred, soonest first. */
export async function leesNazorg(db: Queryable, wie: { organisatie: string; tot: string }) {
  const rijen = await run(db, lees, wie)
  return rijen.map(({ nazorgId, huishouden }) => ({ nazorgId, huishouden: metAlleDelen(huishouden) }))
}
