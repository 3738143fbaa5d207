import { z } from 'zod'
import { Bsn } from './bsn.ts'
import { tekst } from './tekst.ts'
import { BewaardeUzovi, Datum, Emailadres, Geboortedatum, Postcode, Telefoonnummer, Uzovi } from './velden.ts'

export const Naam = z.strictObject({
  voornamen: tekst(200),
  voorvoegsel: tekst(10).optional(),
  geslachtsnaam: tekst(200),
})
export type Naam = z.infer<typeof Naam>

export const Geslacht = z.enum(['M', 'V', 'O']).describe('M man, V vrouw, O onbekend (BRP)')

export const Gezinsrol = z
  .enum(['ouder', 'partner', 'kind', 'grootouder', 'overig'])
  .describe('Plaats van de inwoner in het huishouden')

export const Adres = z.strictObject({
  straatnaam: tekst(80),
  huisnummer: z.int().min(1).max(99999),
  huisletter: z
    .string()
    .regex(/^[A-Za-z]$/)
    .optional(),
  huisnummertoevoeging: z
    .string()
    .regex(/^[A-Za-z0-9 -]{1,4}$/)
    .optional(),
  postcode: Postcode,
  woonplaats: tekst(80),
  wijkcode: z
    .string()
    .regex(/^WK\d{6}$/)
    .optional()
    .describe('CBS-wijkcode, bijvoorbeeld WK039201'),
})
export type Adres = z.infer<typeof Adres>

const verzekering = {
  uzovi: BewaardeUzovi,
  verzekerdennummer: z.string().regex(/^[A-Za-z0-9]{1,15}$/),
  sinds: Datum.optional().describe('Begin van deze verzekering; zorg van voor die dag hoort bij een eerdere'),
}

export const Verzekering = z.strictObject({
  ...verzekering,
  eerder: z.array(z.strictObject(verzekering)).max(20).optional().describe('Eerdere verzekeringen, de laatste eerst'),
})
export type Verzekering = z.infer<typeof Verzekering>

/** An insurance as it is told: an insurer that cannot exist is refused at the door. */
export const VerzekeringOpgave = z.strictObject({ ...verzekering, uzovi: Uzovi })

export const BsnStatus = z
  .enum(['opgegeven', 'geverifieerd'])
  .describe(
    'Opgegeven: later aan een bekende inwoner gehecht en door niemand nagegaan; geverifieerd: nagegaan; weggelaten: bij de aanmelding opgegeven door wie het mag gebruiken',
  )

/** What is known of a person, without the hub's own id. */
export const Persoonsgegevens = z.strictObject({
  bsn: Bsn.optional(),
  bsnStatus: BsnStatus.optional(),
  naam: Naam,
  geboortedatum: Geboortedatum,
  geslacht: Geslacht,
  gezinsrol: Gezinsrol,
  telefoonnummer: Telefoonnummer.optional(),
  emailadres: Emailadres.optional(),
  verzekering: Verzekering.optional(),
})
export type Persoonsgegevens = z.infer<typeof Persoonsgegevens>
