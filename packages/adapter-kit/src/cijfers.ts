import type { Queryable } from '@wijkhub/postgres'
import type { Cijfer } from '@wijkhub/service-kit'
import { isOpen } from './breaker/circuit.ts'

interface Rij {
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

/**
 * How far each partner is, in numbers: one statement over partial indexes, so its cost follows the backlog and not the
 * number of households. Every partner is named, also one without any row: a missing series would look like good news.
 */
export async function leesCijfers(db: Queryable, audiences: readonly string[], nu: Date): Promise<Cijfer[]> {
  const { rows } = await db.query<Rij>(
    `select a.audience,
       coalesce(k.wachtend, 0) as wachtend, coalesce(k.geweigerd, 0) as geweigerd, coalesce(k.opnieuw, 0) as opnieuw,
       coalesce(k.oudste, 0) as oudste, coalesce(q.uit, 0) as quarantaine_uit, coalesce(q.inkomend, 0) as quarantaine_in,
       coalesce(b.aantal, 0) as antwoorden, coalesce(e.aantal, 0) as einden, coalesce(e.oudste, 0) as oudste_einde,
       coalesce(l.aantal, 0) as later, coalesce(n.aantal, 0) as onverzendbaar, coalesce(i.aantal, 0) as ongelezen,
       coalesce(t.aantal, 0) as te_laat, coalesce(${isOpen('$2')}, false) as onderbreker_open,
       coalesce(extract(epoch from $2::timestamptz - o.sinds), 0)::float8 as storing
     from unnest($1::text[]) as a (audience)
     left join lateral (
       select count(*) filter (where geweigerde_versie < gewenste_versie) as wachtend,
         count(*) filter (where geweigerde_versie >= gewenste_versie) as geweigerd,
         count(*) filter (where geweigerde_versie < gewenste_versie and poging > 0) as opnieuw,
         greatest(0, extract(epoch from $2::timestamptz - min(gewenst_op) filter (where geweigerde_versie < gewenste_versie)))::float8 as oudste
       from koppeling where audience = a.audience and geleverde_versie < gewenste_versie) k on true
     left join lateral (
       select count(*) filter (where richting = 'uit') as uit, count(*) filter (where richting = 'in') as inkomend
       from quarantaine where audience = a.audience and opgelost_op is null) q on true
     left join lateral (
       select count(*) as aantal from antwoord_bericht where audience = a.audience and status = 'wacht') b on true
     left join lateral (
       select count(*) as aantal, greatest(0, extract(epoch from $2::timestamptz - min(gewenst_op)))::float8 as oudste
       from koppeling where audience = a.audience and geleverde_versie < gewenste_versie and gewenst is null) e on true
     left join lateral (
       select count(*) as aantal from koppeling where audience = a.audience and vanaf is not null) l on true
     left join lateral (
       select count(*) as aantal from koppeling where audience = a.audience and onverzendbaar is not null) n on true
     left join lateral (
       select count(*) as aantal from inkomend_bericht where audience = a.audience and status = 'ontvangen'
         and (ontvangen_op < $2::timestamptz - interval '1 minute' or ontvangen_op > $2)) i on true
     left join lateral (
       select count(*) as aantal from uitgaand_bericht where audience = a.audience and status = 'geaccepteerd'
         and te_laat_sinds is not null) t on true
     left join onderbreker o on o.audience = a.audience`,
    [audiences, nu],
  )
  const cijfer = (naam: string, uitleg: string, waarde: (rij: Rij) => string | number | boolean): Cijfer => ({
    naam,
    uitleg,
    waarden: rows.map((rij) => ({ labels: { audience: rij.audience }, waarde: Number(waarde(rij)) })),
  })
  return [
    cijfer(
      'wijkhub_koppelingen_wachtend',
      'Huishoudens met een nieuwere gewenste dan geleverde versie',
      (rij) => rij.wachtend,
    ),
    cijfer(
      'wijkhub_koppelingen_geweigerd',
      'Huishoudens waarvan het partnersysteem de gewenste versie weigerde',
      (rij) => rij.geweigerd,
    ),
    cijfer(
      'wijkhub_koppelingen_opnieuw',
      'Wachtende huishoudens waarvoor al een poging mislukte',
      (rij) => rij.opnieuw,
    ),
    cijfer('wijkhub_koppelingen_oudste_seconds', 'Hoe lang het langst wachtende huishouden wacht', (rij) => rij.oudste),
    {
      naam: 'wijkhub_quarantaine_open',
      uitleg: 'Berichten die op een mens wachten',
      waarden: rows.flatMap((rij) => [
        { labels: { audience: rij.audience, richting: 'uit' }, waarde: Number(rij.quarantaine_uit) },
        { labels: { audience: rij.audience, richting: 'in' }, waarde: Number(rij.quarantaine_in) },
      ]),
    },
    cijfer('wijkhub_antwoorden_wachtend', 'Antwoordberichten die nog bezorgd moeten worden', (rij) => rij.antwoorden),
    cijfer(
      'wijkhub_einde_recht_wachtend',
      'Huishoudens waarvan het einde van het recht nog verteld moet worden',
      (rij) => rij.einden,
    ),
    cijfer(
      'wijkhub_einde_recht_oudste_seconds',
      'Hoe lang het langst wachtende einde van een recht wacht',
      (rij) => rij.oudste_einde,
    ),
    cijfer(
      'wijkhub_koppelingen_later',
      'Huishoudens waarvan een deel pas op een latere dag verzonden kan worden',
      (rij) => rij.later,
    ),
    cijfer(
      'wijkhub_koppelingen_onverzendbaar',
      'Huishoudens waarvan een deel niet verzonden kan worden',
      (rij) => rij.onverzendbaar,
    ),
    cijfer(
      'wijkhub_inkomend_ongelezen',
      'Ontvangen berichten die na een minuut nog niet gelezen zijn',
      (rij) => rij.ongelezen,
    ),
    cijfer(
      'wijkhub_oordeel_te_laat',
      'Aangenomen berichten waarvan het oordeel niet binnen de termijn kwam',
      (rij) => rij.te_laat,
    ),
    cijfer('wijkhub_onderbreker_open', '1: het partnersysteem wordt met rust gelaten', (rij) => rij.onderbreker_open),
    cijfer('wijkhub_partner_storing_seconds', 'Hoe lang het partnersysteem al niet antwoordt', (rij) => rij.storing),
  ]
}
