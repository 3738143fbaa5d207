import { z } from 'zod'
import { Uitstroomreden } from './traject-document.ts'

/**
 * A trajectory as the partner reports it, judged only where it is used: everything the official schema allows is read
 * (a postcode with a space, an omschrijving of 1500 characters), and what we do not use refuses nothing. `traject-document.ts` beside
 * this file is what we send.
 */

const datum = z.iso.date()
const periode = z.looseObject({ startdatum: datum.optional(), einddatum: datum.optional() })
const perioden = z.array(periode).optional()
/** Identifies a person; a text the schema leaves free, so what does not fit is somebody we do not know. */
const client = z.looseObject({ Burgerservicenummer: z.string().optional(), Geboortedatum: z.string().optional() })

export const GemeldTraject = z.looseObject({
  gemeentecode: z.string().optional(),
  einddatum: datum.optional(),
  toekenningsdatum: datum.optional(),
  intake: z
    .looseObject({
      startdatum: datum.optional(),
      einddatum: datum.optional(),
      beschikkingsdatum: datum.optional(),
      beschikkingssoort: z.enum(['Afwijzingsbeschikking', 'Toelatingsbeschikking']).optional(),
    })
    .optional(),
  planVanAanpak: z.looseObject({ datumAfronding: datum.optional() }).optional(),
  schuldregeling: z
    .looseObject({
      datum: datum.optional(),
      afgewezen: datum.optional(),
      toegekend: datum.optional(),
      ingetrokken: datum.optional(),
    })
    .optional(),
  stabilisatie: periode.optional(),
  oplossing: periode.optional(),
  informatieEnAdvies: periode.optional(),
  nazorg: periode.optional(),
  begeleiding: perioden,
  moratoria: perioden,
  voorlopigeVoorzieningen: perioden,
  crisisinterventies: perioden,
  uitstroom: z
    .looseObject({
      datum: datum.optional(),
      datumBeeindigingsbeschikking: datum.optional(),
      reden: Uitstroomreden.optional(),
    })
    .optional(),
  client: z.array(client).optional(),
})
export type GemeldTraject = z.infer<typeof GemeldTraject>

/** The Uitwisselmodel around exactly one trajectory. */
export const GemeldDocument = z
  .looseObject({
    // RFC 3339 allows a small t and z.
    aanleverdatumEnTijd: z
      .preprocess(
        (waarde) => (typeof waarde === 'string' ? waarde.toUpperCase() : waarde),
        z.iso.datetime({ offset: true }),
      )
      .describe('Het moment van deze melding; een oudere melding dan de laatste verandert niets'),
    leveringen: z.tuple([z.looseObject({ schuldhulptrajecten: z.tuple([GemeldTraject]) })]),
  })
  .meta({ id: 'DdasGemeldSchuldhulptraject' })
