import { z } from 'zod'
import { isToevoeging } from './adres.ts'
import { Adres, Naam, Persoonsgegevens, VerzekeringOpgave } from './persoon.ts'
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

const NaamOpgave = Naam.extend({
  voornamen: naamtekst(200),
  voorvoegsel: naamtekst(10).optional(),
  geslachtsnaam: naamtekst(200),
})

export const AdresOpgave = Adres.extend({
  straatnaam: naamtekst(80),
  huisnummertoevoeging: ToevoegingOpgave.optional(),
  postcode: PostcodeOpgave,
  woonplaats: naamtekst(80),
})

export const PersoonOpgave = Persoonsgegevens.omit({ bsnStatus: true }).extend({
  naam: NaamOpgave,
  telefoonnummer: TelefoonnummerOpgave.optional(),
  verzekering: VerzekeringOpgave.optional(),
})
