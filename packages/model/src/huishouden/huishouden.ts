import { z } from 'zod'
import { Adres, Persoonsgegevens } from '../velden/persoon.ts'
import { Afwijking } from './afwijkingen/afwijkingen.ts'
import { Grondslag } from '../velden/grondslag.ts'
import { tekst } from '../velden/tekst.ts'
import { BewaardeAgbCode, Datum, Emailadres, Id, Organisatie, Telefoonnummer, Tijdstip } from '../velden/velden.ts'
import { Leefgebied, ZrmScores } from '../velden/zrm.ts'

/** The unit of consistency: members, plan, regisseur, involvements and everything else one household has. */

export const Inwoner = Persoonsgegevens.extend({ inwonerId: Id })
export type Inwoner = z.infer<typeof Inwoner>

export const Medewerker = z.strictObject({
  naam: tekst(120),
  functie: tekst(80).optional(),
  telefoonnummer: Telefoonnummer.optional(),
  emailadres: Emailadres.optional(),
})
export type Medewerker = z.infer<typeof Medewerker>

/** "That, not what": an organisation is involved. What it does is not in here. */
export const Betrokkenheid = z.strictObject({
  organisatie: Organisatie,
  medewerker: Medewerker,
  sinds: Datum,
})

export const Regisseur = z.strictObject({ organisatie: Organisatie, medewerker: Medewerker, sinds: Datum })

export const Vraag = z.strictObject({
  inwonerId: Id,
  leefgebied: Leefgebied,
  omschrijving: tekst(500),
  gesteldOp: Datum,
})

export const ZrmMeting = z.strictObject({
  inwonerId: Id,
  instrument: z.literal('2017'),
  datum: Datum,
  afnemer: Organisatie,
  scores: ZrmScores,
})

/** A partner system whose row asks for a consent; which those are, the table says (`taalVan`). */
export const ToestemmingVoor = Organisatie
export type ToestemmingVoor = z.infer<typeof ToestemmingVoor>

export const Toestemming = z.strictObject({
  inwonerId: Id.describe('Wie de toestemming gaf'),
  voor: ToestemmingVoor,
  gegevenOp: Datum,
  ingetrokkenOp: Datum.optional().describe('Geldt vanaf deze dag niet meer'),
  vastgelegdDoor: z.array(Organisatie).max(20).optional().describe('Elke organisatie die haar meldde'),
})
export type Toestemming = z.infer<typeof Toestemming>

export const Signaal = z.strictObject({
  inwonerId: Id,
  gemeldDoor: Organisatie,
  medewerker: Medewerker,
  gemeldOp: Tijdstip,
})
export type Signaal = z.infer<typeof Signaal>

export const Match = z.strictObject({
  signaalId: Id,
  inwonerId: Id,
  organisatie: tekst(120),
  contactpersoon: tekst(120),
  telefoonnummer: Telefoonnummer.optional(),
  ontvangenOp: Tijdstip,
})

/** A partner system whose circle is by referral; which those are, the table says (`taalVan`). */
export const VerwijzingNaar = Organisatie
export const VerwijzingStatus = z.enum([
  'verzonden',
  'ontvangen',
  'intake-gepland',
  'in-behandeling',
  'afgerond',
  'beeindigd',
  'afgewezen',
])
/** Why a referral ended, as its partner says it (DDAS: uitstroom.reden). */
export const VerwijzingStatusReden = z.enum([
  'afgerond',
  'zelf-verder',
  'voldoet-niet',
  'niet-passend',
  'overleden',
  'verhuisd',
  'niet-verschenen',
  'ingetrokken',
  'overig',
])

const VerwijzingBron = z.strictObject({ doorOrganisatie: Organisatie, reden: tekst(500), verwezenOp: Datum })

export const Verwijzing = VerwijzingBron.extend({
  inwonerIds: z.array(Id).min(1).max(30),
  naar: VerwijzingNaar,
  status: VerwijzingStatus,
  statusDatum: Datum.optional(),
  statusReden: VerwijzingStatusReden.optional(),
  statusGemeldOp: Tijdstip.optional().describe('Het eigen moment van de laatste melding van de partner'),
  ookVerwezen: z
    .array(VerwijzingBron)
    .max(50)
    .optional()
    .describe('Wie dezelfde inwoner ook verwees: er blijft één verwijzing'),
})
export type Verwijzing = z.infer<typeof Verwijzing>

export const Product = z.strictObject({
  categorie: z
    .string()
    .regex(/^\d{2}$/)
    .describe('Productcategorie iJw (codelijst)'),
  code: z
    .string()
    .regex(/^[A-Za-z0-9]{1,5}$/)
    .describe('Gemeentelijke of landelijke productcode'),
})

export const Omvang = z.strictObject({
  volume: z.int().min(1).max(99999999),
  eenheid: z.enum(['01', '04', '14', '16', '82', '83', '84']).describe('Eenheid iJw (codelijst)'),
  frequentie: z.enum(['1', '2', '4', '6']).describe('Frequentie iJw (codelijst)'),
})

/** RedenWijziging of iJw (code list); 01 exists but may not be used (CS336). */
export const RedenWijziging = z.enum(['02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12', '13', '14'])

/** A decision to grant youth care: one allocated product. */
export const Besluit = z.strictObject({
  inwonerId: Id,
  aanbiederAgb: BewaardeAgbCode,
  toewijzingNummer: z.int().min(1).max(999999999).describe('Blijft gelijk zolang de toewijzing bestaat (IV066)'),
  toegewezenOp: Tijdstip,
  product: Product,
  omvang: Omvang,
  ingangsdatum: Datum,
  einddatum: Datum.optional(),
  redenWijziging: RedenWijziging.optional().describe('Waarom de toewijzing werd gewijzigd (codelijst iJw)'),
  zorgGestartOp: Datum.optional(),
})
export type Besluit = z.infer<typeof Besluit>

/** A nurse's visit. One that was withdrawn keeps its row: whoever was sent a claim for it is sent its credit. */
export const Contactmoment = z.strictObject({
  inwonerId: Id,
  organisatie: Organisatie,
  datum: Datum,
  minuten: z.int().min(5).max(1440).multipleOf(5),
  prestatiecode: z
    .string()
    .regex(/^[!-~](?:[ -~]{0,3}[!-~])?$/)
    .describe('Prestatiecode van codelijst 065: één tot vijf letters, cijfers of tekens (AW319 rubriek 0417, AN)'),
  tariefCenten: z.int().min(1).max(99999999).describe('Tarief per vijf minuten, in eurocenten'),
  agbUitvoerder: BewaardeAgbCode,
  ingetrokkenOp: Datum.optional().describe('De dag waarop het contactmoment is ingetrokken'),
})
export type Contactmoment = z.infer<typeof Contactmoment>

export const Doel = z.strictObject({ omschrijving: tekst(500), leefgebied: Leefgebied, vastgesteldOp: Datum })

export const ActieStatus = z.enum(['open', 'gepland', 'uitgevoerd', 'vervallen'])
export const Actie = z.strictObject({
  doelId: Id.optional(),
  omschrijving: tekst(500),
  organisatie: Organisatie,
  status: ActieStatus,
  datum: Datum.optional(),
  verwijzingId: Id.optional().describe('De verwijzing waarvan dit de intake is'),
})
export type Actie = z.infer<typeof Actie>

const perId = <T extends z.ZodType>(waarde: T) => z.record(Id, waarde)

export const Huishouden = z.strictObject({
  huishoudenId: Id,
  versie: z.int().min(0),
  adres: Adres,
  grondslag: Grondslag,
  inwoners: perId(Inwoner.omit({ inwonerId: true })),
  betrokkenheden: perId(Betrokkenheid),
  regisseur: Regisseur.optional(),
  vragen: perId(Vraag),
  zrm: perId(ZrmMeting),
  toestemmingen: perId(Toestemming),
  signalen: perId(Signaal),
  matches: perId(Match),
  verwijzingen: perId(Verwijzing),
  besluiten: perId(Besluit),
  contactmomenten: perId(Contactmoment),
  doelen: perId(Doel),
  acties: perId(Actie),
  afwijkingen: perId(Afwijking),
})
export type Huishouden = z.infer<typeof Huishouden>
