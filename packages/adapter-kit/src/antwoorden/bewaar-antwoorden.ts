import { overWie, schrijfRegels, type Regel } from '@wijkhub/logboek'
import { type Queryable, run, sql } from '@wijkhub/postgres'
import type { Bericht } from '../adapter.ts'
import type { Wie } from '../koppeling/koppeling-rij.ts'

const statement = sql<Wie & { berichten: string; now: Date }>(
  'bewaar-antwoorden',
  `insert into antwoord_bericht (referentie, audience, huishouden_id, bericht, volgende_poging)
   select (bericht ->> 'referentie')::uuid, :audience, :huishoudenId, bericht, :now
   from jsonb_array_elements(:berichten::jsonb) as r (bericht)`,
)

/** Keeps messages that the partner's protocol demands in return, until they are delivered, each with its line in the log. */
export async function bewaarAntwoorden(
  tx: Queryable,
  { audience, huishoudenId }: Wie,
  antwoorden: readonly Bericht[],
  { now, dienst }: { now: Date; dienst: string },
): Promise<void> {
  await run(tx, statement, { audience, huishoudenId, berichten: JSON.stringify(antwoorden), now })
  const regels = antwoorden.map(({ referentie, stand }): Regel => {
    const { betrokkenen, velden } = overWie(stand)
    return {
      op: now.toISOString(),
      verwerking: 'partner-inlichten',
      handeling: 'verstrekken',
      status: 'Ok',
      doel: audience,
      ontvanger: audience,
      huishoudens: [huishoudenId],
      betrokkenen,
      velden,
      trace: referentie.replaceAll('-', ''),
    }
  })
  await schrijfRegels(tx, dienst, regels)
}
