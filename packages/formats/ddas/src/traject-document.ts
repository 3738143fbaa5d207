import { z } from 'zod'

/**
 * DDAS schuldhulpverlening 1.0, Uitwisselmodel (VNG Realisatie / Divosa), for one trajectory: one levering with one
 * schuldhulptraject. Names with spaces and capitals are literal. Parts the official schema leaves open (it closes the
 * root, the levering and the traject only) are open here too. Amounts are whole euros; null is not a value in DDAS.
 */

const datum = z.iso.date()
const periode = { startdatum: datum.optional(), einddatum: datum.optional() }
const tekst = z.string().max(1000)
const bedrag = z.int()

/** EnumUitstroomreden of the official schema. */
export const Uitstroomreden = z.enum([
  'Overleden',
  'Verhuisd',
  'Nietverschenen',
  'Ingetrokken',
  'Niet passend',
  'Overig',
  'Voldoet niet',
  'Afgerond',
  'Zelf',
])
export type Uitstroomreden = z.infer<typeof Uitstroomreden>

/** Either a BSN or everything else that identifies a person (DDAS rule; the schema itself cannot say it). */
const Client = z
  .looseObject({
    Burgerservicenummer: z
      .string()
      .regex(/^\d{9}$/)
      .optional(),
    Geboortedatum: datum.optional(),
    Geslachtsaanduiding: z.enum(['Man', 'Vrouw', 'Onbekend', 'Leeg']).optional(),
    Postcode: z
      .string()
      .regex(/^[1-9]\d{3}[A-Z]{2}$/)
      .optional(),
    Huisnummer: z.string().min(1).max(5).optional(),
    Huisnummertoevoeging: z.string().max(6).optional(),
  })
  .superRefine((client, context) => {
    if (client.Burgerservicenummer) return
    for (const veld of ['Geboortedatum', 'Geslachtsaanduiding', 'Postcode', 'Huisnummer'] as const)
      if (client[veld] === undefined)
        context.addIssue({
          code: 'custom',
          path: [veld],
          message: 'verplicht bij een cliënt zonder Burgerservicenummer',
        })
  })

export const Schuldhulptraject = z.strictObject({
  gemeentecode: z.string().min(1).max(10),
  startdatum: datum.optional(),
  einddatum: datum.optional(),
  omschrijving: tekst.optional(),
  toekenningsdatum: datum.optional(),
  totaalSchuldbedragBijAanvangSchuld: bedrag.optional(),
  aanmelding: z.looseObject({ crisisinterventie: z.boolean().optional(), ...periode }).optional(),
  intake: z
    .looseObject({
      ...periode,
      beschikkingsdatum: datum.optional(),
      beschikkingssoort: z.enum(['Afwijzingsbeschikking', 'Toelatingsbeschikking']).optional(),
    })
    .optional(),
  planVanAanpak: z.looseObject({ datumAfronding: datum.optional() }).optional(),
  stabilisatie: z.looseObject(periode).optional(),
  schuldregeling: z
    .looseObject({
      datum: datum.optional(),
      afgewezen: datum.optional(),
      toegekend: datum.optional(),
      ingetrokken: datum.optional(),
      dwangakkoord: z.boolean().optional(),
      datumVerzoekDwangakkoord: datum.optional(),
    })
    .optional(),
  oplossing: z
    .looseObject({
      ...periode,
      soort: z
        .enum(['Betalingsregeling', 'Herfinanciering', 'Saneringskrediet', 'Schuldbemiddeling', '0%-aanbod'])
        .optional(),
      vtlb: bedrag.optional(),
    })
    .optional(),
  begeleiding: z
    .array(
      z.looseObject({
        ...periode,
        soort: z
          .enum([
            'Budgetcoaching',
            'Budgetbeheer',
            'Beschermingsbewind',
            'Lange Termijn Begeleiding (DFD)',
            'Budgetbegeleiding',
          ])
          .optional(),
      }),
    )
    .max(100)
    .optional(),
  moratoria: z
    .array(z.looseObject({ ...periode, datumAanvraag: datum.optional(), datumGoedkeuring: datum.optional() }))
    .max(100)
    .optional(),
  voorlopigeVoorzieningen: z.array(z.looseObject(periode)).max(100).optional(),
  crisisinterventies: z.array(z.looseObject(periode)).max(100).optional(),
  informatieEnAdvies: z.looseObject(periode).optional(),
  nazorg: z.looseObject(periode).optional(),
  uitstroom: z
    .looseObject({
      datum: datum.optional(),
      datumBeeindigingsbeschikking: datum.optional(),
      omschrijving: tekst.optional(),
      reden: Uitstroomreden.optional(),
    })
    .optional(),
  schulden: z
    .array(
      z.looseObject({
        bedrag: bedrag.optional(),
        peildatum: datum.optional(),
        schuldsoort: z.enum(['Zorg', 'Publiek', 'Nuts', 'Overig']).optional(),
        zakelijkeSchuld: z.boolean().optional(),
        schuldeiser: z.looseObject({}).optional(),
      }),
    )
    .max(1000)
    .optional(),
  client: z.array(Client).min(1).max(2).optional(),
})
export type Schuldhulptraject = z.infer<typeof Schuldhulptraject>

const Organisatie = z.looseObject({
  '(Statutaire) Naam': tekst.optional(),
  'KvK-nummer': z
    .string()
    .regex(/^\d{8}$/)
    .optional(),
  postcode: tekst.optional(),
  gemeentecode: tekst.optional(),
  contactpersonen: z
    .array(
      z.looseObject({
        email: z.email().optional(),
        functietitel: tekst.optional(),
        naam: tekst.optional(),
        telefoonnummer: tekst.optional(),
      }),
    )
    .min(1)
    .max(20)
    .optional(),
})

/** The Uitwisselmodel as this link uses it: exactly one trajectory. */
export const TrajectDocument = z
  .strictObject({
    startdatumLevering: datum,
    einddatumLevering: datum,
    aanleverdatumEnTijd: z.iso.datetime({ offset: true }),
    codeGegevensleverancier: tekst,
    leveringen: z.tuple([
      z.strictObject({
        teller: z.int(),
        aanleverende_organisatie: Organisatie,
        schuldhulptrajecten: z.tuple([Schuldhulptraject]),
      }),
    ]),
  })
  .meta({ id: 'DdasSchuldhulptraject' })
export type TrajectDocument = z.infer<typeof TrajectDocument>
