import { run, sql, type Queryable } from '@wijkhub/postgres'
import type { Cijfer } from '@wijkhub/service-kit'

const tel = sql<{ now: Date }, { team: string; aantal: number }>(
  'tel-meldingen-over-tijd',
  `select team, count(*) filter (where uiterlijk < :now::timestamptz)::int as aantal
   from melding where stand in ('open', 'opgepakt') group by team order by team`,
)

/** How many meldingen of each team wait longer than was agreed. Of whom, no figure says. */
export async function telMeldingenOverTijd(db: Queryable, now: Date): Promise<Cijfer[]> {
  const rijen = await run(db, tel, { now })
  return [
    {
      naam: 'wijkhub_meldingen_over_tijd',
      uitleg: 'Meldingen waarvan de volgende stap over tijd is',
      waarden: rijen.map(({ team, aantal }) => ({ labels: { team }, waarde: aantal })),
    },
  ]
}
