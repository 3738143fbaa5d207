import { GetoondeMelding, Id, MeldingStand, Organisatie, Urgentie, Voortgang } from '@wijkhub/model'
import { z } from 'zod'
import { versieKop } from '../contract.ts'

export const meldingPad = z.object({ meldingId: Id })
export const pogingPad = meldingPad.extend({ pogingId: Id })

export const eTag = { ETag: 'Versie van wat u van de melding ziet' }

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
const plek = (velden: string) =>
  z
    .string()
    .regex(new RegExp(`^${velden}_${uuid}$`))
    .describe('`volgende` van de vorige bladzijde')

/** Who looks: with it only what her own team has. */
export const wieKop = versieKop.pick({ 'wijkhub-medewerker': true })

const ja = z.enum(['ja'])

export const zoekMeldingen = z.object({
  team: Organisatie.optional().describe('Alleen van dit team; weggelaten: van elk team waar u in meewerkt'),
  stand: MeldingStand.optional().describe('Weggelaten: wat loopt (open of opgepakt)'),
  urgentie: Urgentie.optional(),
  overTijd: ja.optional().describe('Alleen waar de volgende stap al gedaan had moeten zijn'),
  medewerkerId: Id.optional().describe('Alleen wat deze medewerker oppakte'),
  na: plek('\\d_\\d{1,14}').optional(),
})

export const zoekGedaneMeldingen = z.object({
  stand: Voortgang.optional(),
  na: plek('\\d{1,14}').optional(),
})

const volgende = z.string().optional().describe('Er zijn er meer: vraag verder met `na`')

export const Meldingen = z
  .strictObject({
    meldingen: z
      .array(
        GetoondeMelding.extend({ overTijd: z.literal(true).optional() }).meta({
          id: 'MeldingInLijst',
          description: 'Zoals zij ook alleen te lezen is',
        }),
      )
      .describe('Hoogstens 50: wat spoed heeft eerst, en daarvan de oudste'),
    volgende,
  })
  .meta({ id: 'Meldingen' })

export const GedaneMeldingen = z
  .strictObject({ meldingen: z.array(GetoondeMelding).describe('Hoogstens 50, de nieuwste eerst'), volgende })
  .meta({ id: 'GedaneMeldingen' })
