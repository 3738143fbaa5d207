import { run, sql } from '@wijkhub/postgres'
import { huishoudenkolommen, metSleutel, openHuishouden, type BewaardHuishouden, type Lezer } from './verzegeld.ts'

const lees = sql<{ huishoudenId: string; organisatie: string }, BewaardHuishouden & { gezien: number }>(
  'lees-huishouden',
  `select ${huishoudenkolommen}, coalesce(p.versie, 0) as gezien
   from huishouden h ${metSleutel('h.id')} left join projectie p on p.huishouden_id = h.id and p.audience = :organisatie
   where h.id = :huishoudenId`,
)

/**
 * The latest state of a household, without a lock, with the version of what this organisation sees of it (0 when there
 * is none yet); `undefined` when there is no such household.
 */
export async function leesHuishouden({ pool, hoofdsleutel }: Lezer, huishoudenId: string, organisatie: string) {
  const [gelezen] = await run(pool, lees, { huishoudenId, organisatie })
  return gelezen && { huishouden: openHuishouden(hoofdsleutel, gelezen), versie: gelezen.gezien }
}
