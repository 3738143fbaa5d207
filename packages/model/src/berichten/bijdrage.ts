import { z } from 'zod'
import { AndersGemeld } from '../huishouden/afwijkingen/afwijkingen.ts'
import { InwonerWijziging } from '../huishouden/leden/leden.ts'
import { Besluit } from '../huishouden/besluiten/besluiten.ts'
import { VerwijzingStatus, VerwijzingStatusReden } from '../huishouden/verwijzingen/verwijzingen.ts'
import { Persoonsgegevens } from '../velden/persoon.ts'
import { tekst } from '../velden/tekst.ts'
import { Datum, Id, Organisatie, Telefoonnummer, Tijdstip } from '../velden/velden.ts'

const inhoud = <S extends string, G extends z.ZodRawShape>(soort: S, gegevens: G) =>
  z.strictObject({ soort: z.literal(soort), ...gegevens })

const eigenMoment = Tijdstip.optional().describe(
  'Het eigen moment van de partner; weggelaten: toen de melding binnenkwam',
)

/** What a partner system tells the hub, translated from its own wire format. */
export const Inhoud = z.discriminatedUnion('soort', [
  inhoud('inwoner-gewijzigd', {
    inwonerId: Id,
    wijziging: InwonerWijziging.pick({ telefoonnummer: true, emailadres: true }).extend({
      bsn: Persoonsgegevens.shape.bsn,
    }),
    gemeldOp: eigenMoment,
  }),
  inhoud('anders-gemeld', { anders: AndersGemeld, gemeldOp: eigenMoment }),
  inhoud('match-ontvangen', {
    matchId: Id,
    signaalId: Id,
    organisatie: tekst(120),
    contactpersoon: tekst(120),
    telefoonnummer: Telefoonnummer.optional(),
  }),
  inhoud('verwijzing-bijgewerkt', {
    verwijzingId: Id,
    status: VerwijzingStatus.exclude(['verzonden']),
    statusDatum: Datum.optional().describe('Weggelaten: bij deze stand hoort geen datum'),
    statusReden: VerwijzingStatusReden.optional(),
    gemeldOp: z.iso
      .datetime({ offset: true })
      .optional()
      .describe('Het eigen moment van de partner; een oudere melding dan de laatste verandert niets'),
  }),
  inhoud('besluit-genomen', {
    besluitId: Id,
    bsn: Persoonsgegevens.shape.bsn.describe('Het BSN van de jeugdige; de jeugdwet laat het CJG het gebruiken'),
    besluit: Besluit.omit({ zorgGestartOp: true }),
  }),
  inhoud('zorg-gestart', { besluitId: Id, zorgGestartOp: Datum }),
  inhoud('zorgstart-ingetrokken', { besluitId: Id }),
])
export type Inhoud = z.infer<typeof Inhoud>

/**
 * A contribution: one event from an adapter to the registry. `volgnummer` counts per (bron, huishouden) without gaps,
 * so that the next projection can say which contributions it already contains (no echo, docs/decisions/0004).
 */
export const Bijdrage = z
  .strictObject({
    bijdrageId: Id,
    bron: Organisatie,
    huishoudenId: Id,
    volgnummer: z.int().min(1),
    ontvangenOp: z.iso.datetime({ offset: true }),
    inhoud: Inhoud,
  })
  .meta({ id: 'Bijdrage' })
export type Bijdrage = z.infer<typeof Bijdrage>
