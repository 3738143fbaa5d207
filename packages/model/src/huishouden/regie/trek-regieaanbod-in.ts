import { z } from 'zod'
import { vrijeTekst } from '../../velden/tekst.ts'
import { opdracht } from '../opdracht.ts'
import { aanbodEindigt } from './beeindig-aanbod.ts'

export const RegieaanbodIntrekking = z.strictObject({ reden: vrijeTekst(500) }).meta({ id: 'RegieaanbodIntrekking' })
export type RegieaanbodIntrekking = z.infer<typeof RegieaanbodIntrekking>

/** Takes the offer back before it is accepted. Where none stands there is nothing to take back. */
export const trekRegieaanbodIn = opdracht({
  wie: 'beslisser',
  invoer: RegieaanbodIntrekking,
  weigeringen: [],
  beslis: (huishouden, { intrekking }: { intrekking: RegieaanbodIntrekking }) => ({
    feiten: aanbodEindigt(huishouden, 'ingetrokken', intrekking.reden),
  }),
})
