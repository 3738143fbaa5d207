import { z } from 'zod'
import { BewaardeAgbCode, Datum, Id, Organisatie } from '../../velden/velden.ts'
import { feit } from '../feit.ts'

/** A nurse's visit. One that was withdrawn keeps its row: whoever was sent a claim for it is sent its credit. */
export const Contactmoment = z.strictObject({
  inwonerId: Id,
  organisatie: Organisatie,
  datum: Datum,
  minuten: z.int().min(5).max(1440).multipleOf(5),
  prestatiecode: z
    .string()
    .regex(/^[!-~](?:[ -~]{0,3}[!-~])?$/)
    .describe('Prestatiecode van codelijst 065: één tot vijf letters, cijfers of tekens (AW319 rubriek 0417, AN)'),
  tariefCenten: z.int().min(1).max(99999999).describe('Tarief per vijf minuten, in eurocenten'),
  agbUitvoerder: BewaardeAgbCode,
  ingetrokkenOp: Datum.optional().describe('De dag waarop het contactmoment is ingetrokken'),
})
export type Contactmoment = z.infer<typeof Contactmoment>

export const delen = {
  // Visits come daily, for years.
  contactmomenten: { rij: Contactmoment, hoogstens: 5000 },
} as const

/** Each holds the whole visit as it is then. */
const heel = feit({
  gegevens: { contactmomentId: Id, contactmoment: Contactmoment },
  rij: ({ contactmomentId, contactmoment }) => ['contactmomenten', contactmomentId, contactmoment],
  namen: ({ contactmoment }) => [contactmoment.inwonerId],
  verteld: false,
})

export const feiten = {
  'contactmoment-vastgelegd': heel,
  'contactmoment-gecorrigeerd': heel,
  'contactmoment-ingetrokken': heel,
}
