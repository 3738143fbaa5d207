import { Id, Organisatie, Persoonsgegevens, vrijeTekst } from '@wijkhub/model'
import { z } from 'zod'

const Soort = z
  .enum(['zelfde-persoon', 'elders', 'zelfde-huishouden'])
  .describe(
    'zelfde-persoon: zijn deze twee één persoon; elders: woont zij nu ook hier, is zij verhuisd of is het een vergissing; zelfde-huishouden: is dit één huishouden',
  )
const Stand = z
  .enum(['open', 'later', 'besloten', 'vervallen'])
  .describe('vervallen: een huishouden is gesloten of iemand is vertrokken; er is niets meer te vragen')
const Besluit = z.enum(['zelfde', 'niet-dezelfde', 'verhuisd', 'twee-huizen', 'vergissing', 'samenvoegen', 'later'])
const moment = z.iso.datetime()

export const toetsingPad = z.object({ toetsingId: Id })

export const toetsingVraag = z.object({
  stand: Stand.default('open'),
  soort: Soort.optional(),
  na: Id.optional().describe('De laatste toetsing van de vorige bladzijde'),
})

const kop = { toetsingId: Id, soort: Soort, stand: Stand, gemaaktOp: moment }

export const Toetsingen = z
  .strictObject({
    toetsingen: z.array(z.strictObject(kop)).describe('De oudste eerst; hoogstens 50'),
    volgende: Id.optional().describe('Er zijn er meer: vraag verder met `na`'),
  })
  .meta({ id: 'Toetsingen' })

const { naam, geboortedatum, geslacht, bsn } = Persoonsgegevens.shape

export const Toetsing = z
  .strictObject({
    ...kop,
    bewijs: z.array(z.string()).describe('Wat ervoor en ertegen spreekt, in woorden en zonder iemands gegevens'),
    inwoners: z
      .array(
        z.strictObject({
          inwonerId: Id,
          huishoudenId: Id,
          persoon: z.strictObject({ naam, geboortedatum, geslacht, bsn }).optional(),
        }),
      )
      .describe('Over wie het gaat, en in welk huishouden; geen adres en geen andere leden'),
    mogelijk: z.array(Besluit).describe('Wat er nu besloten kan worden'),
    besluiten: z
      .array(
        z.strictObject({
          besluit: z.enum([...Besluit.options, 'ongedaan']),
          door: Organisatie,
          op: moment,
          reden: z.string().optional(),
        }),
      )
      .describe('Wat er al besloten en ongedaan gemaakt is'),
  })
  .meta({ id: 'Toetsing' })
export type Toetsing = z.infer<typeof Toetsing>

export const Toetsbesluit = z
  .strictObject({ besluit: Besluit, reden: vrijeTekst(500).optional() })
  .meta({ id: 'Toetsbesluit' })
export const Toetsherstel = z
  .strictObject({ reden: vrijeTekst(500).describe('Waarom het besluit niet klopte') })
  .meta({ id: 'Toetsherstel' })
