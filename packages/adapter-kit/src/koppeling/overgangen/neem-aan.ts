import { type Queryable, run, sql } from '@wijkhub/postgres'
import type { Projectie } from '@wijkhub/model'
import type { Bericht } from '../../adapter.ts'
import { zonderBeurt } from '../clock.ts'
import { dezeKoppeling, koppelingKolommen, type KoppelingRij, type Wie } from '../koppeling-rij.ts'
import { legOver } from '../merge-patch.ts'

interface Values extends Wie {
  referentie: string
  holder: string | null
  wijzigingen: string
  status: 'verwerkt' | 'geaccepteerd'
  now: Date
  stand: string | null
  nummer: string | null
  geheugen: string
  formaat: string
  bytes: number
}

const statement = sql<Values, KoppelingRij>(
  'neem-aan',
  `with link as (
     select from koppeling where ${dezeKoppeling} and onderweg ->> 'referentie' = :referentie
       and partnerwijzigingen = :wijzigingen::jsonb and (:holder::uuid is null or huurder = :holder::uuid) for update),
   uit as (
     update uitgaand_bericht set
       status = case when status = 'onderweg' then :status else status end,
       bijgewerkt_op = case when status = 'onderweg' then :now else bijgewerkt_op end
     where referentie = :referentie::uuid and status in ('onderweg', 'verwerkt') and exists (select from link)
     returning referentie),
   nummers as (
     insert into koppeling_nummer (audience, nummer, huishouden_id)
     select :audience, :nummer, :huishoudenId from uit where :nummer::text is not null on conflict (audience, nummer)
       do update set huishouden_id = excluded.huishouden_id where koppeling_nummer.huishouden_id <> excluded.huishouden_id)
   update koppeling set stand = :stand::jsonb, nummer = coalesce(nummer, :nummer), geheugen = geheugen || :geheugen::jsonb,
     onderweg = null, partnerwijzigingen = '[]', berichten = berichten + 1, formaat = :formaat, bytes = :bytes, poging = 0, ${zonderBeurt},
     foutcode = null, ontvangstbewijs = ontvangstbewijs + 1
   from uit where ${dezeKoppeling}
   returning ${koppelingKolommen}`,
)

export interface Aanname {
  bericht: Bericht
  status: 'verwerkt' | 'geaccepteerd'
  nummer: string | undefined
  /** Only while this lease is ours; left out, an acceptance is booked whoever has it: the partner has the message. */
  holder?: string
  now: Date
}

/**
 * Books that the partner has the message, in one round trip: its state is the message's, with what it told us meanwhile
 * (`rij.partnerwijzigingen`) laid over it. Returns the row afterwards; `undefined`, changing nothing, when the lease was
 * lost, the partner told us something since `rij` was read, another message is under way, or the partner's own verdict
 * has refused this one already. A verdict that approved it stands.
 */
export async function neemAan(db: Queryable, rij: KoppelingRij, aanname: Aanname): Promise<KoppelingRij | undefined> {
  const { bericht, status, nummer, holder, now } = aanname
  const stand = rij.partnerwijzigingen.reduce(legOver<Projectie>, bericht.stand)
  const { geheugen, nummerAls } = bericht
  const [na] = await run(db, statement, {
    audience: rij.audience,
    huishoudenId: rij.huishouden_id,
    referentie: bericht.referentie,
    holder: holder ?? null,
    wijzigingen: JSON.stringify(rij.partnerwijzigingen),
    status,
    now,
    stand: stand === undefined ? null : JSON.stringify(stand),
    nummer: nummer ?? null,
    geheugen: JSON.stringify({ ...geheugen, ...(nummerAls && nummer && { [nummerAls]: nummer }) }),
    formaat: bericht.formaat,
    bytes: Buffer.byteLength(bericht.inhoud),
  })
  return na
}
