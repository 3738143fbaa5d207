import { run, type Queryable } from '@wijkhub/postgres'
import type { Cijfer } from '@wijkhub/service-kit'
import { statement } from '../opslag/statement.ts'

/**
 * How many contributions of the last day changed nothing. Their senders were answered long before, so this is all that
 * tells a person that something a partner said is nowhere but in that table.
 */
export function leesGeweigerd(schema: string) {
  const tel = statement(
    'tel-geweigerde-bijdragen',
    schema,
    `select count(*)::int as aantal from {schema}.geweigerde_bijdrage where geweigerd_op > $1::timestamptz - interval '1 day'`,
  )
  return async (db: Queryable, nu: Date): Promise<Cijfer> => {
    const [rij] = await run<{ aantal: number }>(db, tel, [nu])
    return {
      naam: 'wijkhub_bijdragen_geweigerd',
      uitleg: 'Bijdragen van partners die het register het laatste etmaal niet overnam',
      waarden: [{ labels: {}, waarde: rij!.aantal }],
    }
  }
}
