import { run, sql, type Queryable } from '@wijkhub/postgres'
import type { Cijfer } from '@wijkhub/service-kit'

const tel = sql<{ now: Date }, { etmaal: number; open: number }>(
  'tel-geweigerde-bijdragen',
  `select (select count(*)::int from geweigerde_bijdrage where geweigerd_op > :now::timestamptz - interval '1 day') as etmaal,
     (select count(*)::int from geweigerde_bijdrage where stand = 'open') as open`,
)

/**
 * How many contributions of the last day changed nothing, and how many wait for a person. Their senders were answered long
 * before, so this is all that tells somebody that something a partner said is nowhere but in that list.
 */
export async function leesGeweigerd(db: Queryable, now: Date): Promise<Cijfer[]> {
  const [rij] = await run(db, tel, { now })
  return [
    {
      naam: 'wijkhub_bijdragen_geweigerd',
      uitleg: 'Bijdragen van partners die het register het laatste etmaal niet overnam',
      waarden: [{ labels: {}, waarde: rij!.etmaal }],
    },
    {
      naam: 'wijkhub_bijdragen_geweigerd_open',
      uitleg: 'Geweigerde bijdragen die op een mens wachten',
      waarden: [{ labels: {}, waarde: rij!.open }],
    },
  ]
}
