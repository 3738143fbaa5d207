import { Id, Projectie } from '@wijkhub/model'
import { z } from 'zod'

const { vragen, antwoorden, doelen, acties, evaluaties, planversies, regisseur, voorzieningaanvragen } = Projectie.shape
const rijVan = <R extends z.ZodType>(deel: z.ZodOptional<z.ZodRecord<typeof Id, R>>): R => deel.unwrap().valueType

const stap = z.enum(['eigen-netwerk', 'basis', 'specialist'])
const Actie = rijVan(acties).extend({ actieId: Id })
const Antwoord = rijVan(antwoorden).extend({
  antwoordId: Id,
  stap: stap.describe('Op welke stap dit antwoord staat'),
  overgeslagen: z.array(stap).describe('Eerdere stappen zonder antwoord; leeg: de volgorde is aangehouden'),
})

export const Plan = z
  .strictObject({
    huishoudenId: Id,
    regisseur,
    vragen: z.array(rijVan(vragen).extend({ vraagId: Id, antwoorden: z.array(Antwoord) })),
    doelen: z.array(rijVan(doelen).extend({ doelId: Id, acties: z.array(Actie) })),
    acties: z.array(Actie).describe('Die bij geen doel horen dat u kent'),
    voorzieningen: z
      .array(rijVan(voorzieningaanvragen).extend({ voorzieningaanvraagId: Id }))
      .describe('Wat is toegekend'),
    evaluaties: z.array(rijVan(evaluaties).extend({ evaluatieId: Id })),
  })
  .meta({ id: 'Plan' })

export const Planversies = z
  .strictObject({ huishoudenId: Id, versies: z.array(rijVan(planversies).extend({ planversieId: Id })) })
  .meta({ id: 'Planversies' })
