import { type Queryable, run, sql } from '@wijkhub/postgres'
import type { Bericht } from '../adapter.ts'
import type { Wie } from '../koppeling/koppeling-rij.ts'

const statement = sql<Wie & { berichten: string; now: Date }>(
  'bewaar-antwoorden',
  `insert into antwoord_bericht (referentie, audience, huishouden_id, bericht, volgende_poging)
   select (bericht ->> 'referentie')::uuid, :audience, :huishoudenId, bericht, :now
   from jsonb_array_elements(:berichten::jsonb) as r (bericht)`,
)

/** Keeps messages that the partner's protocol demands in return, until they are delivered. */
export async function bewaarAntwoorden(
  tx: Queryable,
  { audience, huishoudenId }: Wie,
  antwoorden: readonly Bericht[],
  now: Date,
): Promise<void> {
  await run(tx, statement, { audience, huishoudenId, berichten: JSON.stringify(antwoorden), now })
}
