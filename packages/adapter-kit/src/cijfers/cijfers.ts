import type { Queryable } from '@wijkhub/postgres'
import type { Cijfer } from '@wijkhub/service-kit'
import { type CijferRij, leesCijferRijen } from './lees-cijfer-rijen.ts'

/** How far each partner is, in numbers. */
export async function leesCijfers(db: Queryable, audiences: readonly string[], now: Date): Promise<Cijfer[]> {
  const rows = await leesCijferRijen(db, audiences, now)
  const cijfer = (naam: string, uitleg: string, waarde: (rij: CijferRij) => string | number | boolean): Cijfer => ({
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
