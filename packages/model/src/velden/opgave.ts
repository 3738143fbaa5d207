import { z } from 'zod'
import { Adres, isToevoeging } from './adres.ts'
import { metEisen } from './eisen.ts'
import { Naam, naamVelden } from './naam.ts'
import { Persoonsgegevens, VerzekeringOpgave } from './persoon.ts'
import { leesTelefoonnummer } from './telefoonnummer.ts'
import { naamtekst } from './tekst.ts'

/**
 * Persons and addresses as they are told at the door: the contract takes what people type, `brengInVorm` makes the one
 * form of it that is kept.
 */

const PostcodeOpgave = z
  .string()
  .regex(/^[1-9]\d{3} ?[A-Za-z]{2}$/)
  .describe('Postcode: vier cijfers en twee letters, zoals 2011 AA; bewaard als 2011AA')

/** Compiled validators know the format `telefoonnummer`: it can be understood. */
export const TelefoonnummerOpgave = z
  .string()
  .max(40)
  .regex(/^(\(?\+?|\+\()[0-9][0-9 ()./-]*$/)
  .refine((waarde) => leesTelefoonnummer(waarde) !== undefined)
  .meta({
    format: 'telefoonnummer',
    description:
      'Telefoonnummer zoals men het typt (06 12 34 56 78, 020-1234567, +31 (0)6 …, 0031 6 …, +49 170 …); bewaard zonder scheidingstekens: 0612345678, +31612345678, +49170…; het landnummer blijft zoals u het opgeeft',
  })

const ToevoegingOpgave = z
  .string()
  .max(12)
  .regex(/^[A-Za-z0-9][A-Za-z0-9 ./-]*$/)
  .refine(isToevoeging)
  .meta({
    format: 'huisnummertoevoeging',
    description:
      'Huisnummertoevoeging zoals men haar typt: letters en cijfers met spatie, streep, punt of schuine streep; bewaard in hoogstens vier tekens (bis-2 als bis2, 1/2 als 1-2)',
  })

export const NaamOpgave = metEisen(
  Naam.extend({
    voornamen: naamtekst(200).optional().describe('Alle voornamen'),
    voorletters: naamtekst(40).optional(),
    roepnaam: naamtekst(80).optional().describe('Zoals men haar noemt'),
    voorvoegsel: naamtekst(40).optional().describe('Voorvoegsel van de geslachtsnaam, zoals van der'),
    geslachtsnaam: naamtekst(200).optional().describe('Eigen achternaam; wie één naam heeft, heeft die hier'),
    partner: z
      .strictObject({ voorvoegsel: naamtekst(40).optional(), geslachtsnaam: naamtekst(200) })
      .optional()
      .describe('Achternaam van de (vroegere) partner'),
  }),
  [
    { als: { nogGeenNaam: false }, eenVan: naamVelden },
    { als: { nogGeenNaam: true }, niet: naamVelden },
    { als: { naamgebruik: ['partner', 'partner-eigen', 'eigen-partner'] }, verplicht: ['partner'] },
  ],
)

const bijNummer = ['huisletter', 'huisnummertoevoeging', 'aanduiding'] as const
const inNederland = ['straatnaam', 'huisnummer', ...bijNummer, 'locatie', 'postcode'] as const

export const AdresOpgave = metEisen(
  Adres.extend({
    straatnaam: naamtekst(80).optional(),
    huisnummertoevoeging: ToevoegingOpgave.optional(),
    locatie: naamtekst(80)
      .optional()
      .describe('Waar het is als een huisnummer het niet zegt: een woonboot, een standplaats, een boerderij'),
    postcode: PostcodeOpgave.optional(),
    woonplaats: naamtekst(80).optional(),
    reden: naamtekst(200).optional().describe('Waarom er geen adres is, zoals dak- of thuisloos'),
    regels: z
      .array(naamtekst(80))
      .min(1)
      .max(6)
      .optional()
      .describe('Een adres in het buitenland, zoals het op de post staat'),
    land: naamtekst(80).optional().describe('Het land van een adres in het buitenland'),
  }),
  [
    { als: { soort: false }, verplicht: ['woonplaats'], eenVan: ['huisnummer', 'locatie'] },
    { als: { soort: false, huisnummer: true }, verplicht: ['straatnaam', 'postcode'] },
    { als: { huisnummer: false }, niet: bijNummer },
    { als: { soort: ['briefadres'] }, verplicht: ['straatnaam', 'huisnummer', 'postcode', 'woonplaats'] },
    { als: { soort: ['geen'] }, verplicht: ['reden'], niet: inNederland },
    { als: { soort: ['buitenland'] }, verplicht: ['regels', 'land'], niet: [...inNederland, 'woonplaats', 'wijkcode'] },
    { als: { regels: true }, verplicht: ['land'] },
    { als: { land: true }, verplicht: ['regels'], niet: inNederland },
  ],
)

export const PersoonOpgave = Persoonsgegevens.omit({ bsnStatus: true }).extend({
  naam: NaamOpgave,
  telefoonnummer: TelefoonnummerOpgave.optional(),
  verzekering: VerzekeringOpgave.optional(),
})
