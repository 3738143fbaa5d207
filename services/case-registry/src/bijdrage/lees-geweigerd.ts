import { run, sql, type Queryable } from '@wijkhub/postgres'
import type { Cijfer } from '@wijkhub/service-kit'

const tel = sql<{ now: Date }, { aantal: number }>(
  'tel-geweigerde-bijdragen',
  `select count(*)::int as aantal from geweigerde_bijdrage where geweigerd_op > :now::timestamptz - interval '1 day'`,
)

/**
 * How many contributions of the last day changed nothing. Their senders were answered long before, so this is all that
 * tells a person that something a partner said is nowhere but in that table.
 */
export async function leesGeweigerd(db: Queryable, now: Date): Promise<Cijfer> {
  const [rij] = await run(db, tel, { now })
  return {
    naam: 'wijkhub_bijdragen_geweigerd',
    uitleg: 'Bijdragen van partners die het register het laatste etmaal niet overnam',
    waarden: [{ labels: {}, waarde: rij!.aantal }],
  }
}
