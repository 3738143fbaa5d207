import { z } from 'zod'
import { vrijeTekst } from '../../velden/tekst.ts'
import { opdracht } from '../opdracht.ts'
import { eigenSchaling } from './wijzig-schaling.ts'

export const SchalingIntrekking = z.strictObject({ reden: vrijeTekst(500) }).meta({ id: 'SchalingIntrekking' })
export type SchalingIntrekking = z.infer<typeof SchalingIntrekking>

/** It never was: by who said it. */
export const trekSchalingIn = opdracht({
  wie: 'betrokken',
  invoer: SchalingIntrekking,
  weigeringen: ['schaling-onbekend'],
  beslis(huishouden, { schalingId, reden }: { schalingId: string; reden: string }, { organisatie, op }) {
    if (!eigenSchaling(huishouden, schalingId, organisatie))
      return { weigering: 'schaling-onbekend', veld: 'schalingId' }
    return { feiten: [{ soort: 'schaling-ingetrokken', schalingId, intrekking: { door: organisatie, op, reden } }] }
  },
})
