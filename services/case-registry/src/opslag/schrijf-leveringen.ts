import type { Levering } from '@wijkhub/model'
import { type Queryable, run, sql } from '@wijkhub/postgres'

const schrijf = sql<{ leveringen: string }>(
  'schrijf-leveringen',
  `insert into levering as l (huishouden_id, audience, volgnummer, versie, status, partner_nummer, formaat,
     bytes, berichten, poging, foutcode, vanaf, onverzendbaar, op)
   select n."huishoudenId", n.audience, n.volgnummer, n.versie, n.status, n."partnerNummer", n.formaat,
     n.bytes, n.berichten, n.poging, n.foutcode, n.vanaf, n.onverzendbaar, n.op
   from json_to_recordset(:leveringen::json) as n ("huishoudenId" uuid, audience text, volgnummer integer, versie integer,
     status text, "partnerNummer" text, formaat text, bytes integer, berichten integer, poging integer, foutcode text,
     vanaf date, onverzendbaar json, op timestamptz)
   order by n."huishoudenId", n.audience
   on conflict (huishouden_id, audience) do update set
     volgnummer = excluded.volgnummer, versie = excluded.versie, status = excluded.status,
     partner_nummer = coalesce(excluded.partner_nummer, l.partner_nummer),
     formaat = coalesce(excluded.formaat, l.formaat), bytes = coalesce(excluded.bytes, l.bytes),
     berichten = excluded.berichten, poging = excluded.poging, foutcode = excluded.foutcode, reden = null,
     vanaf = excluded.vanaf, onverzendbaar = excluded.onverzendbaar, op = excluded.op
   where l.volgnummer < excluded.volgnummer`,
)

/** Writes receipts, at most one per household and audience, with one statement; a higher volgnummer wins. */
export async function schrijfLeveringen(db: Queryable, leveringen: readonly Levering[]): Promise<void> {
  await run(db, schrijf, { leveringen: JSON.stringify(leveringen) })
}
