import { type Queryable, run, sql } from '@wijkhub/postgres'

const statement = sql<{ referenties: readonly (string | null)[]; now: Date }>(
  'herhaal-antwoorden',
  `update antwoord_bericht set status = 'wacht', volgende_poging = :now, wacht_ms = 0
   where referentie = any(:referenties::uuid[]) and status = 'geweigerd'`,
)

/** Refused replies are due again. */
export async function herhaalAntwoorden(
  db: Queryable,
  referenties: readonly (string | null)[],
  now: Date,
): Promise<void> {
  await run(db, statement, { referenties, now })
}
