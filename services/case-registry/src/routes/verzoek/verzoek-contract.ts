import { Id, Verzoek, VerzoekSoort, VerzoekStand } from '@wijkhub/model'
import { z } from 'zod'

export const verzoekPad = z.object({ verzoekId: Id })

export const eTag = { ETag: 'Versie van het verzoek' }

export const GetoondVerzoek = Verzoek.extend({
  teLaat: z.literal(true).optional().describe('De laatste dag is voorbij en er is niet geantwoord'),
}).meta({ id: 'GetoondVerzoek', description: 'Alleen voor wie het behandelt' })

export const zoekVerzoeken = z.object({
  stand: VerzoekStand.optional().describe('Weggelaten: wat loopt (ontvangen of in behandeling)'),
  soort: VerzoekSoort.optional(),
  na: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}_[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
    .optional()
    .describe('`volgende` van de vorige bladzijde'),
})

export const Verzoeken = z
  .strictObject({
    verzoeken: z.array(GetoondVerzoek).describe('Hoogstens 50, wat het eerst moet eerst'),
    volgende: z.string().optional().describe('Er zijn er meer: vraag verder met `na`'),
  })
  .meta({ id: 'Verzoeken' })
