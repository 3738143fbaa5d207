import type { Queryable } from '@wijkhub/postgres'
import type { Bericht } from '../adapter.ts'
import type { KoppelingRij } from '../koppeling/koppeling-rij.ts'

/**
 * Books an accepted message in one round trip, the common case: the lease is ours, the partner told us nothing in the
 * meantime and its verdict has not overtaken its answer. Returns the row afterwards, or `undefined` when it was not that
 * common case; then `verwerkUitkomst` sorts it out (on two cores this halves the round trips of a delivery).
 */
export async function boekAangenomen(
  db: Queryable,
  rij: KoppelingRij,
  aanname: {
    bericht: Bericht
    status: 'verwerkt' | 'geaccepteerd'
    nummer: string | undefined
    huurder: string
    nu: Date
  },
): Promise<KoppelingRij | undefined> {
  const { bericht, status, nummer, huurder, nu } = aanname
  const geheugen = { ...bericht.geheugen, ...(bericht.nummerAls && nummer && { [bericht.nummerAls]: nummer }) }
  const { rows } = await db.query<KoppelingRij>(
    `with link as (
       select 1 from koppeling where audience = $1 and huishouden_id = $2 and huurder = $3
         and onderweg ->> 'referentie' = $4 and partnerwijzigingen = '[]' for update),
     uit as (
       update uitgaand_bericht set status = $5, bijgewerkt_op = $6
       where referentie = $4::uuid and status = 'onderweg' and exists (select 1 from link) returning 1),
     nummers as (
       insert into koppeling_nummer (audience, nummer, huishouden_id)
       select $1, unnest($7::text[]), $2 from uit on conflict (audience, nummer) do nothing)
     update koppeling set stand = $8::jsonb, nummer = coalesce(nummer, $9), geheugen = geheugen || $10::jsonb, onderweg = null,
       berichten = berichten + 1, formaat = $11, bytes = $12, poging = 0, volgende_poging = null, foutcode = null, reden = null,
       ontvangstbewijs = ontvangstbewijs + 1
     from uit where audience = $1 and huishouden_id = $2
     returning koppeling.*`,
    [
      rij.audience,
      rij.huishouden_id,
      huurder,
      bericht.referentie,
      status,
      nu,
      [...(bericht.nummers ?? []), ...(nummer ? [nummer] : [])],
      bericht.stand === undefined ? null : JSON.stringify(bericht.stand),
      nummer ?? null,
      JSON.stringify(geheugen),
      bericht.formaat,
      Buffer.byteLength(bericht.inhoud),
    ],
  )
  return rows[0]
}
