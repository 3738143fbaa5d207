import { Casus, CasusStand, Id, vrijeTekst } from '@wijkhub/model'
import { z } from 'zod'

export const casusPad = z.object({ casusId: Id })
export const casusbesluitPad = casusPad.extend({ besluitId: Id })

/** What everybody in the team sees: that there is one. */
const { casusId, team, dag, stand, ...rest } = Casus.shape
const inhoud = z.strictObject(rest).partial().shape

export const GetoondeCasus = z.strictObject({ casusId, team, dag, stand, ...inhoud }).meta({
  id: 'Casus',
  description: 'Van welk huishouden, de vraag en de besluiten alleen voor wie bij het huishouden is betrokken',
})

export const zoekCasuistiek = z.object({
  stand: CasusStand.default('open'),
  na: Id.optional().describe('De laatste casus van de vorige bladzijde'),
})

export const Casuistiek = z
  .strictObject({
    casuistiek: z.array(GetoondeCasus).describe('Op dag'),
    volgende: Id.optional().describe('Er zijn er meer: vraag verder met `na`'),
  })
  .meta({ id: 'Casuistiek' })

export const CasusIntrekking = z
  .strictObject({ reden: vrijeTekst(500).describe('Waarom') })
  .meta({ id: 'CasusIntrekking' })
