import { type Queryable, run, type Statement } from '@wijkhub/postgres'
import type { Bericht } from '../adapter.ts'
import { alsOnderweg } from './ontnomen.ts'
import { huurMs } from './huur.ts'
import type { KoppelingRij } from './koppeling-rij.ts'

const statement: Statement = {
  name: 'zet-onderweg',
  text: `with link as (
       update koppeling set onderweg = $4, partnerwijzigingen = '[]', vanaf = null, onverzendbaar = null,
         huur_tot = $5::timestamptz + $6 * interval '1 ms'
       where audience = $1 and huishouden_id = $2 and huurder = $3 and gewenste_versie = $8
         and bijdrage_verwerkt >= bijdrage_verzonden returning stand),
     nummers as (
       insert into koppeling_nummer (audience, nummer, huishouden_id)
       select $1, unnest($11::text[]), $2 from link on conflict (audience, nummer) do nothing)
     insert into uitgaand_bericht
       (referentie, audience, huishouden_id, versie, soort, inhoud, stand_voor, gemaakt_op, bijgewerkt_op)
     select $7, $1, $2, $8, $9, $10, stand, $5, $5 from link
     returning referentie`,
}

/**
 * Stores the message before it is sent, so that whatever happens afterwards it can only be repeated, never made anew.
 * The numbers it names are kept at once: the partner may speak of them before we booked its answer, or when we died
 * before we could. Returns false when the lease was lost, when the partner told us something meanwhile that the wish
 * does not know yet, or when the wish is another by now: made of the old one, the message could undo what it told us.
 */
export async function zetOnderweg(
  db: Queryable,
  rij: KoppelingRij,
  { bericht, huurder, nu }: { bericht: Bericht; huurder: string; nu: Date },
): Promise<boolean> {
  const geschreven = await run(db, statement, [
    rij.audience,
    rij.huishouden_id,
    huurder,
    JSON.stringify(alsOnderweg(bericht, rij.gewenst)),
    nu,
    huurMs,
    bericht.referentie,
    rij.gewenste_versie,
    bericht.soort,
    bericht.inhoud,
    bericht.nummers ?? [],
  ])
  return geschreven.length === 1
}
