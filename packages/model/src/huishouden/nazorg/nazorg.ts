import { z } from 'zod'
import { Medewerker } from '../../velden/medewerker.ts'
import { tekst } from '../../velden/tekst.ts'
import { Datum, Id, Organisatie } from '../../velden/velden.ts'
import { feit } from '../feit.ts'

export const NazorgHoe = z.enum(['telefoon', 'huisbezoek', 'bericht'])

export const NazorgUitkomst = z
  .enum(['gedaan', 'niet-bereikt', 'niet-gewenst', 'vervallen'])
  .describe('vervallen: zij is toch niet nodig')

export const NazorgStand = z
  .enum(['gepland', ...NazorgUitkomst.options, 'heropend'])
  .describe('heropend: de hulp is hervat')
export type NazorgStand = z.infer<typeof NazorgStand>

/** A contact after helping ended, by one organisation: how is it going? */
export const Nazorg = z.strictObject({
  inwonerIds: z.array(Id).min(1).max(30),
  dag: Datum.describe('Voor deze dag is er contact; ligt zij voor vandaag, dan is het te laat'),
  hoe: NazorgHoe,
  organisatie: Organisatie,
  medewerker: Medewerker.optional(),
  stand: NazorgStand,
  pogingen: z.int().min(0).max(1000).describe('Zo vaak werd niemand bereikt en is het opnieuw gepland'),
  afgerond: z.strictObject({ op: Datum, door: Organisatie, toelichting: tekst(500).optional() }).optional(),
})
export type Nazorg = z.infer<typeof Nazorg>

export const delen = {
  nazorg: { rij: Nazorg, hoogstens: 100 },
} as const

/** Told of none: that somebody is called after helping ended says that she was helped. */
const heel = feit({
  gegevens: { nazorgId: Id, nazorg: Nazorg },
  rij: ({ nazorgId, nazorg }) => ['nazorg', nazorgId, nazorg],
  namen: ({ nazorg }) => nazorg.inwonerIds,
  verteld: false,
})

export const feiten = {
  'nazorg-gepland': heel,
  'nazorg-gewijzigd': heel,
  'nazorg-afgerond': heel,
}
