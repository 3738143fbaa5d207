import { run, sql, type Queryable } from '@wijkhub/postgres'
import type { Cijfer } from '@wijkhub/service-kit'

const tel = sql<{ now: Date }, { soort: string; aantal: number; oudste: number }>(
  'tel-toetsingen',
  `select soort, count(*)::int as aantal,
     greatest(0, extract(epoch from :now::timestamptz - min(gemaakt_op)))::float8 as oudste
   from toetsing where stand = 'open' group by soort order by soort`,
)

/** How many questions wait for a person, and how long the oldest of them does. */
export async function telToetsingen(db: Queryable, now: Date): Promise<Cijfer[]> {
  const rijen = await run(db, tel, { now })
  return [
    {
      naam: 'wijkhub_toetsingen_open',
      uitleg: 'Toetsingen die op een mens wachten',
      waarden: rijen.map(({ soort, aantal }) => ({ labels: { soort }, waarde: aantal })),
    },
    {
      naam: 'wijkhub_toetsing_oudste_seconden',
      uitleg: 'Hoe lang de oudste open toetsing al wacht',
      waarden: rijen.map(({ soort, oudste }) => ({ labels: { soort }, waarde: oudste })),
    },
  ]
}
