import { Bsn, Geboortedatum, Id, Postcode } from '@wijkhub/model'
import { z } from 'zod'

/** Why somebody looks: kept with the search. A word of a list, so that nobody is written about in it. */
export const Zoekdoel = z.enum(['hulpvraag', 'melding', 'overleg', 'overdracht', 'verbeteren', 'verantwoorden'])

const deel = z.string().min(1).max(200)

export const Zoekopdracht = z
  .strictObject({
    doel: Zoekdoel.describe('Waarvoor u zoekt; dit wordt met de zoekopdracht vastgelegd'),
    naam: z
      .strictObject({ voornamen: deel.optional(), voorvoegsel: deel.optional(), geslachtsnaam: deel })
      .optional()
      .describe('Zoals zij klinkt: een andere spelling wordt gevonden'),
    geboortedatum: Geboortedatum.optional(),
    postcode: Postcode.optional(),
    huisnummer: z.int().min(1).max(99999).optional(),
    bsn: Bsn.optional().describe('Alleen voor wie het BSN mag gebruiken'),
    na: Id.optional().describe('`volgende` van de vorige bladzijde'),
  })
  .meta({ id: 'Zoekopdracht' })
export type Zoekopdracht = z.infer<typeof Zoekopdracht>

/** Is this enough to look by? With less a search would be a list of strangers. Pure. */
export function isGenoeg({ naam, geboortedatum, postcode, huisnummer, bsn }: Zoekopdracht): boolean {
  if (bsn !== undefined) return true
  if (naam !== undefined) return geboortedatum !== undefined || postcode !== undefined
  return postcode !== undefined && huisnummer !== undefined
}

/** By which kinds of keys it looks; no value of them. */
export function sleutelsVan(zoek: Zoekopdracht): string[] {
  return (['naam', 'geboortedatum', 'postcode', 'huisnummer', 'bsn'] as const).filter(
    (naam) => zoek[naam] !== undefined,
  )
}
