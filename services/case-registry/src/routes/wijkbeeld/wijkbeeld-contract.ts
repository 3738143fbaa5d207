import { WijkbeeldSoort } from '@wijkhub/model'
import { z } from 'zod'

const Maand = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
  .describe('jjjj-mm')

export const zoekWijkbeeld = z.object({
  vanaf: Maand.optional().describe('Eerste maand, jjjj-mm; weggelaten: de laatste die is verteld'),
  tot: Maand.optional().describe('Laatste maand, jjjj-mm'),
  soort: WijkbeeldSoort.optional(),
  wijk: z
    .string()
    .min(1)
    .max(80)
    .optional()
    .describe('CBS-code, of de naam van een wijk die er geen heeft; geen: wie in geen wijk staat'),
})

const Cijfer = z.strictObject({
  maand: Maand,
  soort: WijkbeeldSoort,
  wijk: z.string().optional().describe('Weggelaten: de hele gemeente'),
  wat: z.string().optional().describe('Leefgebied, soort antwoord, richting of paar; weggelaten: het totaal'),
  aantal: z.int().optional().describe('Weggelaten: niet verteld, om wie erachter staan niet herkenbaar te maken'),
  perDuizend: z.number().optional().describe('Per 1.000 inwoners, waar de inrichting zegt hoeveel er wonen'),
  minuten: z.int().optional().describe('Bespaard, waar de inrichting zegt hoe lang een registratie duurt'),
})
export type Cijfer = z.infer<typeof Cijfer>

export const Wijkbeeld = z
  .strictObject({
    cijfers: z.array(Cijfer),
    volgende: Maand.optional().describe('Er zijn er meer: vraag verder met `vanaf`'),
  })
  .meta({ id: 'Wijkbeeld' })
