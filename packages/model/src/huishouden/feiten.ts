import { z } from 'zod'
import { Grondslag } from '../velden/grondslag.ts'
import { Adres, Persoonsgegevens } from '../velden/persoon.ts'
import { Datum, Id, Organisatie, Tijdstip } from '../velden/velden.ts'
import { Afwijking } from './afwijkingen/afwijkingen.ts'
import {
  Actie,
  ActieStatus,
  Besluit,
  Betrokkenheid,
  Contactmoment,
  Doel,
  Match,
  Medewerker,
  Regisseur,
  Signaal,
  Toestemming,
  Verwijzing,
  VerwijzingStatus,
  VerwijzingStatusReden,
  Vraag,
  ZrmMeting,
} from './huishouden.ts'

const { bsn, gezinsrol, telefoonnummer, emailadres, verzekering } = Persoonsgegevens.shape

/** What may change about a person after registration: what is named gets this value, `null` takes it away. */
export const InwonerWijziging = z
  .strictObject({
    bsn,
    gezinsrol,
    telefoonnummer: telefoonnummer.unwrap().nullable(),
    emailadres: emailadres.unwrap().nullable(),
    verzekering,
  })
  .partial()
export type InwonerWijziging = z.infer<typeof InwonerWijziging>

const feit = <S extends string, G extends z.ZodRawShape>(soort: S, gegevens: G) =>
  z.strictObject({ soort: z.literal(soort), ...gegevens })

/** `null`: there is none. A fact from before November 2026 may leave it out; then what was known stayed. */
const datumNa = Datum.nullable().optional()

/** Facts: past tense, appended, never changed. Together they are the household's history. */
export const Feit = z.discriminatedUnion('soort', [
  feit('huishouden-geregistreerd', { huishoudenId: Id, adres: Adres, grondslag: Grondslag }),
  feit('inwoner-geregistreerd', { inwonerId: Id, persoon: Persoonsgegevens }),
  feit('inwoner-gewijzigd', { inwonerId: Id, wijziging: InwonerWijziging }),
  feit('betrokkenheid-ontstaan', { betrokkenheidId: Id, betrokkenheid: Betrokkenheid }),
  feit('betrokkenheid-gewijzigd', { betrokkenheidId: Id, medewerker: Medewerker }),
  feit('regisseur-benoemd', { regisseur: Regisseur }),
  feit('vraag-gesteld', { vraagId: Id, vraag: Vraag }),
  feit('zrm-gemeten', { metingId: Id, meting: ZrmMeting }),
  feit('toestemming-gegeven', { toestemmingId: Id, toestemming: Toestemming }),
  feit('toestemming-ingetrokken', { toestemmingId: Id, ingetrokkenOp: Datum }),
  feit('signaal-gemeld', { signaalId: Id, signaal: Signaal }),
  feit('match-ontvangen', { matchId: Id, match: Match }),
  feit('verwezen', { verwijzingId: Id, verwijzing: Verwijzing }),
  feit('verwijzing-bijgewerkt', {
    verwijzingId: Id,
    status: VerwijzingStatus,
    statusDatum: datumNa,
    statusReden: VerwijzingStatusReden.nullable().optional(),
    gemeldOp: Tijdstip.optional(),
  }),
  feit('besluit-genomen', { besluitId: Id, besluit: Besluit }),
  feit('zorg-gestart', { besluitId: Id, zorgGestartOp: Datum }),
  feit('zorgstart-ingetrokken', { besluitId: Id }),
  feit('contactmoment-vastgelegd', { contactmomentId: Id, contactmoment: Contactmoment }),
  feit('contactmoment-gecorrigeerd', { contactmomentId: Id, contactmoment: Contactmoment }),
  feit('contactmoment-ingetrokken', { contactmomentId: Id, contactmoment: Contactmoment }),
  feit('doel-vastgesteld', { doelId: Id, doel: Doel }),
  feit('actie-afgesproken', { actieId: Id, actie: Actie }),
  feit('actie-bijgewerkt', { actieId: Id, status: ActieStatus, datum: datumNa }),
  feit('afwijking-gemeld', { afwijkingId: Id, afwijking: Afwijking }),
])
export type Feit = z.infer<typeof Feit>
export type FeitSoort = Feit['soort']

/** Where a fact came from; kept with it for ever. */
export const Bron = z.strictObject({
  organisatie: Organisatie,
  recordId: z.string().max(100).optional(),
  op: Tijdstip,
})
export type Bron = z.infer<typeof Bron>
