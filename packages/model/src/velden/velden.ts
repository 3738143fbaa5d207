import { z } from 'zod'
import { geboortedatumPatroon, isGeboortedag } from './geboortedatum.ts'

/** Primitive fields of the published language. Every string has a maximum, so that no input can grow without bound. */

export const Id = z.uuid().describe('UUID')
export const Datum = z.iso.date().describe('Datum, jjjj-mm-dd')
export const Tijdstip = z.iso.datetime({ offset: true }).describe('Tijdstip volgens RFC 3339')

/** Compiled validators know the format `geboortedatum`: a date that exists as far as it is known, not in the future, at most 130 years ago. */
export const Geboortedatum = z.string().regex(geboortedatumPatroon).refine(isGeboortedag).meta({
  format: 'geboortedatum',
  description:
    'Geboortedatum, jjjj-mm-dd, niet in de toekomst; wat onbekend is staat op nul, zoals in de BRP: 1975-03-00, 1975-00-00, 0000-00-00',
})

export const Postcode = z
  .string()
  .regex(/^[1-9]\d{3}[A-Z]{2}$/)
  .describe('Postcode, vier cijfers en twee hoofdletters zonder spatie')

export const Telefoonnummer = z
  .string()
  .regex(/^(\d{10,15}|\+\d{8,15})$/)
  .describe('Telefoonnummer, alleen cijfers, eventueel met + en landnummer')

export const Emailadres = z.email().max(80)

/** As the record layouts of Vektis have it: neither the kind of provider nor the number within it is all zeros. */
export const AgbCode = z
  .string()
  .regex(/^(?!00)\d{2}(?!000000)\d{6}$/)
  .describe('AGB-code, acht cijfers: soort zorgverlener (niet 00) en nummer (niet 000000)')
export const Uzovi = z
  .string()
  .regex(/^(?!0000)\d{4}$/)
  .describe('UZOVI-nummer van de zorgverzekeraar; 0000 bestaat niet')

/** What was accepted before those rules stays readable, and can be corrected. */
export const BewaardeAgbCode = z
  .string()
  .regex(/^\d{8}$/)
  .describe('AGB-code, acht cijfers')
export const BewaardeUzovi = z
  .string()
  .regex(/^\d{4}$/)
  .describe('UZOVI-nummer van de zorgverzekeraar')
export const Organisatie = z
  .string()
  .regex(/^[a-z][a-z0-9-]{1,40}$/)
  .describe('Korte naam van een moederorganisatie of partnersysteem')
