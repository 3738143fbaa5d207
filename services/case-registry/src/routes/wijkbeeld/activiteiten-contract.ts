import { Activiteit, Id, Leefgebied, vrijeTekst } from '@wijkhub/model'
import { z } from 'zod'

export const activiteitPad = z.object({ activiteitId: Id })

const Gemiddelde = z.strictObject({
  maanden: z.int().describe('Van zoveel maanden is het aantal verteld'),
  perMaand: z.number().optional().describe('Huishoudens met een vraag, gemiddeld per maand die is verteld'),
})

const VoorEnNa = z.strictObject({ leefgebied: Leefgebied, ervoor: Gemiddelde, erna: Gemiddelde })

export const GetoondeActiviteit = Activiteit.extend({
  vragen: z.array(VoorEnNa).describe('De zes maanden voor die waarin zij begon naast de zes erna, van wat is verteld'),
}).meta({ id: 'Activiteit' })

export const zoekActiviteiten = z.object({
  wijk: z.string().min(1).max(80).optional(),
  na: Id.optional().describe('De laatste activiteit van de vorige bladzijde'),
})

export const Activiteiten = z
  .strictObject({
    activiteiten: z.array(GetoondeActiviteit).describe('Op wijk, dan op de dag waarop zij begon'),
    volgende: Id.optional().describe('Er zijn er meer: vraag verder met `na`'),
  })
  .meta({ id: 'Activiteiten' })

export const ActiviteitIntrekking = z
  .strictObject({ reden: vrijeTekst(500).describe('Waarom') })
  .meta({ id: 'ActiviteitIntrekking' })
