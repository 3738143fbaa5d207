import {
  Adres,
  AgbCode,
  Bsn,
  Datum,
  Geboortedatum,
  Id,
  Leefgebied,
  Naam,
  RedenWijziging,
  Tijdstip,
  VerwijzingStatus,
} from '@wijkhub/model'
import { z } from 'zod'

/**
 * The JSON that the hub and the CJG's own system exchange. It is our own format: no public interface of a CJG system
 * exists (standards FACTS §1 knows only the messages to the provider). A change that breaks a reader is a new version: in
 * 2 a name may be one part, a birth date incomplete, and an address none, foreign or without a number.
 */
export const formaat = 'Wijkhub-CJG 2'
export const contentType = 'application/json; version=2'

const tekst = (max: number) => z.string().min(1).max(max)

/** Her name stands with her: of the parts of a name any may be absent. `jjjj-mm-00`: the day of birth is not known. */
const Gezinslid = z.strictObject({
  inwonerId: Id,
  bsn: Bsn.optional(),
  ...Naam.shape,
  geboortedatum: Geboortedatum,
  verwachteGeboortedatum: Datum.optional(),
  geslacht: z.enum(['M', 'V', 'O']),
  gezinsrol: z.enum(['ouder', 'partner', 'kind', 'grootouder', 'overig']),
  telefoonnummer: tekst(16).optional(),
  emailadres: tekst(80).optional(),
})

const Hulpvraag = z.strictObject({
  vraagId: Id,
  inwonerId: Id,
  leefgebied: Leefgebied,
  omschrijving: tekst(500),
  gesteldOp: Datum,
})

const Verwijzing = z.strictObject({
  verwijzingId: Id,
  inwonerIds: z.array(Id).max(30),
  reden: tekst(500),
  doorOrganisatie: tekst(41),
  verwezenOp: Datum,
  status: VerwijzingStatus,
  statusDatum: Datum.optional(),
})

/** Body of `PUT /gezinnen/{huishoudenId}`: always the whole document, so that the last one is all that counts. */
export const Gezin = z.strictObject({
  huishoudenId: Id,
  versie: z.int().min(0).describe('Loopt op; een lagere versie dan de laatst ontvangen is verouderd'),
  adres: Adres.omit({ geheim: true, reden: true })
    .optional()
    .describe('Zonder `soort` een woonadres in Nederland; geen adres: het is er niet, of gaat niet naar het CJG'),
  gezinsleden: z.array(Gezinslid),
  hulpvragen: z.array(Hulpvraag),
  verwijzingen: z.array(Verwijzing),
  regisseur: z
    .strictObject({
      organisatie: tekst(41),
      naam: tekst(120),
      functie: tekst(80).optional(),
      telefoonnummer: tekst(16).optional(),
      emailadres: tekst(80).optional(),
      sinds: Datum,
    })
    .optional(),
})
export type Gezin = z.infer<typeof Gezin>

/** Body of `POST /gezinnen/{huishoudenId}/beeindiging`: the CJG may no longer use what it got. */
export const Beeindiging = z.strictObject({
  huishoudenId: Id,
  versie: z.int().min(0),
  reden: z.literal('recht-vervallen'),
  per: Tijdstip,
})
export type Beeindiging = z.infer<typeof Beeindiging>

/** Answer to the PUT: 201 the first time, 200 afterwards; the number never changes for a household. */
export const Dossier = z.object({ dossiernummer: z.string().regex(/^\P{C}{1,40}$/u) })

/** Reference of a message, as the hub stores it and gives it back: printable and without what a database refuses. */
export const Kenmerk = z.string().regex(/^[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}]{1,64}$/u)

/** Body of `POST /cjg/v1/besluiten`. A changed decision has a new `kenmerk` and keeps its `toewijzingNummer` (IV066). */
export const BesluitMelding = z.strictObject({
  kenmerk: Kenmerk,
  huishoudenId: Id,
  inwonerId: Id,
  bsn: Bsn,
  aanbiederAgb: AgbCode,
  toewijzingNummer: z.int().min(1).max(999999999),
  product: z.strictObject({
    categorie: z.string().regex(/^\d{2}$/),
    code: z.string().regex(/^[A-Za-z0-9]{1,5}$/),
  }),
  omvang: z.strictObject({
    volume: z.int().min(1).max(99999999),
    eenheid: z.enum(['01', '04', '14', '16', '82', '83', '84']),
    frequentie: z.enum(['1', '2', '4', '6']),
  }),
  ingangsdatum: Datum,
  einddatum: Datum.optional(),
  redenWijziging: RedenWijziging.optional(),
  toegewezenOp: Tijdstip,
})
export type BesluitMelding = z.infer<typeof BesluitMelding>

/** Body of `POST /cjg/v1/statussen`: what became of a referral. */
export const StatusMelding = z.strictObject({
  kenmerk: Kenmerk,
  huishoudenId: Id,
  verwijzingId: Id,
  status: z.enum(['ontvangen', 'intake-gepland', 'in-behandeling', 'afgerond', 'afgewezen']),
  statusDatum: Datum.optional(),
  gemeldOp: Tijdstip.optional().describe(
    'Wanneer het CJG dit vaststelde; een oudere melding dan de laatste verandert niets',
  ),
})
export type StatusMelding = z.infer<typeof StatusMelding>
