import { type Queryable, run, sql } from '@wijkhub/postgres'
import { isOpen } from '../breaker/circuit.ts'
import { achter, geweigerd } from '../koppeling/achter.ts'

/** How far one partner is; counts are bigints, which the driver gives as text. */
export interface CijferRij {
  audience: string
  wachtend: string
  geweigerd: string
  opnieuw: string
  oudste: number
  quarantaine_uit: string
  quarantaine_in: string
  antwoorden: string
  einden: string
  oudste_einde: number
  later: string
  onverzendbaar: string
  ongelezen: string
  te_laat: string
  onderbreker_open: boolean
  storing: number
}

const statement = sql<{ audiences: readonly string[]; now: Date }, CijferRij>(
  'lees-cijfers',
  `select a.audience,
     coalesce(k.wachtend, 0) as wachtend, coalesce(k.geweigerd, 0) as geweigerd, coalesce(k.opnieuw, 0) as opnieuw,
     coalesce(k.oudste, 0) as oudste, coalesce(q.uit, 0) as quarantaine_uit, coalesce(q.inkomend, 0) as quarantaine_in,
     coalesce(b.aantal, 0) as antwoorden, coalesce(e.aantal, 0) as einden, coalesce(e.oudste, 0) as oudste_einde,
     coalesce(l.aantal, 0) as later, coalesce(n.aantal, 0) as onverzendbaar, coalesce(i.aantal, 0) as ongelezen,
     coalesce(t.aantal, 0) as te_laat, coalesce(${isOpen}, false) as onderbreker_open,
     coalesce(extract(epoch from :now::timestamptz - o.sinds), 0)::float8 as storing
   from unnest(:audiences::text[]) as a (audience)
   left join lateral (
     select count(*) filter (where not ${geweigerd}) as wachtend,
       count(*) filter (where ${geweigerd}) as geweigerd,
       count(*) filter (where not ${geweigerd} and poging > 0) as opnieuw,
       greatest(0, extract(epoch from :now::timestamptz - min(gewenst_op) filter (where not ${geweigerd})))::float8 as oudste
     from koppeling where audience = a.audience and ${achter} and not stil) k on true
   left join lateral (
     select count(*) filter (where richting = 'uit') as uit, count(*) filter (where richting = 'in') as inkomend
     from quarantaine where audience = a.audience and opgelost_op is null) q on true
   left join lateral (
     select count(*) as aantal from antwoord_bericht where audience = a.audience and status = 'wacht') b on true
   left join lateral (
     select count(*) as aantal, greatest(0, extract(epoch from :now::timestamptz - min(gewenst_op)))::float8 as oudste
     from koppeling where audience = a.audience and ${achter} and gewenst is null and not stil) e on true
   left join lateral (
     select count(*) as aantal from koppeling where audience = a.audience and vanaf is not null) l on true
   left join lateral (
     select count(*) as aantal from koppeling where audience = a.audience and onverzendbaar is not null) n on true
   left join lateral (
     select count(*) as aantal from inkomend_bericht where audience = a.audience and status = 'ontvangen'
       and (ontvangen_op < :now::timestamptz - interval '1 minute' or ontvangen_op > :now)) i on true
   left join lateral (
     select count(*) as aantal from uitgaand_bericht where audience = a.audience and status = 'geaccepteerd'
       and te_laat_sinds is not null) t on true
   left join onderbreker o on o.audience = a.audience`,
)

/**
 * One statement over partial indexes, so its cost follows the backlog and not the number of households. Every partner is
 * named, also one without any row: a missing series would look like good news.
 */
export function leesCijferRijen(db: Queryable, audiences: readonly string[], now: Date): Promise<CijferRij[]> {
  return run(db, statement, { audiences, now })
}
