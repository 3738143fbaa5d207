import { type Queryable, run, sql } from '@wijkhub/postgres'
import type { Rust } from '../../adapter.ts'
import { magVerder } from '../achter.ts'
import { losgelaten, zonderBeurt } from '../clock.ts'
import { dezeKoppeling, koppelingKolommen, type KoppelingRij, type Wie } from '../koppeling-rij.ts'

interface Values extends Wie {
  holder: string
  versie: string
  geheugen: string
  rust: boolean
  vanaf: string | null
  onverzendbaar: string | null
  now: Date
}

const statement = sql<Values, KoppelingRij>(
  'rond-af',
  `with klaar as (
     update koppeling set
       stand = case when :rust then stand else coalesce(gewenst, stand) end,
       geleverde_versie = gewenste_versie, poging = 0, ${zonderBeurt}, foutcode = null,
       vanaf = :vanaf, onverzendbaar = :onverzendbaar, ${losgelaten}, ontvangstbewijs = ontvangstbewijs + 1,
       status = case when gewenst is null then 'beeindigd'
         when exists (select from uitgaand_bericht u where u.audience = :audience and u.huishouden_id = :huishoudenId
           and u.status = 'geaccepteerd') then 'geaccepteerd'
         when :rust and (stand is null or berichten = 0)
           then case when :vanaf::date is null then 'onverzendbaar' else 'wacht' end
         else 'verwerkt' end
     where ${dezeKoppeling} and huurder = :holder and gewenste_versie = :versie and ${magVerder}
       and geheugen = :geheugen::jsonb
     returning ${koppelingKolommen}),
   opgelost as (
     update quarantaine set opgelost_op = :now where ${dezeKoppeling} and richting = 'uit'
       and opgelost_op is null and not antwoord and exists (select from klaar))
   select * from klaar`,
)

/**
 * Nothing more to say of this wish: it counts as delivered and the lease is given back; what waited in quarantine for the
 * household has come right. `undefined`, changing nothing, when the wish, the link's memory or what the partner told us
 * is not what `rij` says any more: then what was to be said may be another thing. Where a right ended and the partner's
 * standard knows no message for that, the partner still holds what it held: a right that comes back must not send it a
 * second time. With `rust` something was left unsent: the partner holds what it held.
 */
export async function boekAfgerond(
  db: Queryable,
  rij: KoppelingRij,
  { holder, rust, now }: { holder: string; rust: Rust | undefined; now: Date },
): Promise<KoppelingRij | undefined> {
  const [na] = await run(db, statement, {
    audience: rij.audience,
    huishoudenId: rij.huishouden_id,
    holder,
    versie: rij.gewenste_versie,
    // A verdict that changed the memory while encode looked at it: what is said now would be the answer of before.
    geheugen: JSON.stringify(rij.geheugen),
    rust: rust !== undefined,
    vanaf: rust?.later ?? null,
    onverzendbaar: rust?.onverzendbaar?.length ? JSON.stringify(rust.onverzendbaar) : null,
    now,
  })
  return na
}
