import { run, sql } from '@wijkhub/postgres'
import {
  huishoudenkolommen,
  metSleutel,
  openHuishouden,
  type BewaardHuishouden,
  type Lezer,
} from '../opslag/verzegeld.ts'

const lees = sql<{ organisatie: string; tot: string }, BewaardHuishouden & { nazorgId: string }>(
  'lees-nazorg',
  `select a.id as "nazorgId", ${huishoudenkolommen}
   from agenda a join huishouden h on h.id = a.huishouden_id ${metSleutel('h.id')}
   where a.organisatie = :organisatie and a.soort = 'nazorg' and a.dag < :tot::date
   order by a.dag, a.huishouden_id, a.id limit 100`,
)

/** Aftercare this organisation still has to give, with the household it is about; the first hundred, soonest first. */
export async function leesNazorg({ pool, hoofdsleutel }: Lezer, wie: { organisatie: string; tot: string }) {
  const rijen = await run(pool, lees, wie)
  return rijen.map((rij) => ({ nazorgId: rij.nazorgId, huishouden: openHuishouden(hoofdsleutel, rij) }))
}
