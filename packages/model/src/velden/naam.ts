import { z } from 'zod'
import { tekst } from './tekst.ts'

/** Which name a person wants to be addressed by (BRP 61.10: E, P, V, N). */
export const Naamgebruik = z
  .enum(['eigen', 'partner', 'partner-eigen', 'eigen-partner'])
  .describe(
    'Met welke achternaam zij wil worden aangeschreven (BRP naamgebruik): eigen, partner, partner-eigen (die van de partner eerst), eigen-partner',
  )

/**
 * A name as people have one. Whoever has one name has it as `geslachtsnaam` (as the BRP writes a namenreeks); a baby, or
 * whoever is unknown, has none: `nogGeenNaam`. At the door it holds one of these (`NaamOpgave`).
 */
export const Naam = z.strictObject({
  voornamen: tekst(200).optional().describe('Alle voornamen'),
  voorletters: tekst(40).optional(),
  roepnaam: tekst(80).optional().describe('Zoals men haar noemt'),
  voorvoegsel: tekst(40).optional().describe('Voorvoegsel van de geslachtsnaam, zoals van der'),
  geslachtsnaam: tekst(200).optional().describe('Eigen achternaam; wie één naam heeft, heeft die hier'),
  partner: z
    .strictObject({ voorvoegsel: tekst(40).optional(), geslachtsnaam: tekst(200) })
    .optional()
    .describe('Achternaam van de (vroegere) partner'),
  naamgebruik: Naamgebruik.optional(),
  nogGeenNaam: z.literal(true).optional().describe('Een baby zonder naam, of iemand van wie geen naam bekend is'),
})
export type Naam = z.infer<typeof Naam>

/** Any of these is a name. */
export const naamVelden = ['voornamen', 'voorletters', 'roepnaam', 'geslachtsnaam'] as const

/** A name as one line, for a person to read: "Wilma Groot Esselink". Never empty. */
export function volledigeNaam(naam: Naam): string {
  const { voornamen, voorletters, roepnaam, voorvoegsel, geslachtsnaam } = naam
  const delen = [voornamen ?? roepnaam ?? voorletters, voorvoegsel, geslachtsnaam].filter((deel) => deel !== undefined)
  return delen.length > 0 ? delen.join(' ') : 'nog geen naam'
}
