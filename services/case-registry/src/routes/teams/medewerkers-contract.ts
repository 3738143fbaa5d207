import { Id, MedewerkerGegevens, Organisatie } from '@wijkhub/model'
import { z } from 'zod'

export const medewerkerPad = z.object({ medewerkerId: Id })

export const InRegister = MedewerkerGegevens.extend({
  medewerkerId: Id,
  organisatie: Organisatie.describe('Haar moederorganisatie'),
}).meta({ id: 'MedewerkerInRegister' })

export const zoekMedewerkers = z.object({
  team: Organisatie.optional().describe('Alleen wie vandaag in dit team werkt'),
  na: Id.optional().describe('De laatste medewerker van de vorige bladzijde'),
})

export const Medewerkers = z
  .strictObject({
    medewerkers: z.array(InRegister),
    volgende: Id.optional().describe('Er zijn er meer: vraag verder met `na`'),
  })
  .meta({ id: 'Medewerkers' })
