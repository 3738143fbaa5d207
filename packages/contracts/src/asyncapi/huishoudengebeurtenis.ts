import { Feit, Id, Organisatie } from '@wijkhub/model'
import { z } from 'zod'

const soorten = Feit.options.map((feit) => feit.shape.soort.value) as [string, ...string[]]

/** The payload of a domain event: that something happened to a household, never what is in it. */
export const Huishoudengebeurtenis = z
  .strictObject({
    huishoudenId: Id,
    soort: z.enum(soorten),
    volgnummer: z.int().min(1).describe('Loopt per huishouden op, zonder gaten'),
    organisatie: Organisatie.describe('Wie het deed'),
  })
  .meta({ id: 'Huishoudengebeurtenis' })
