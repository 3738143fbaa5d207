import { z } from 'zod'
import { vrijeTekst } from '../../velden/tekst.ts'
import { opdracht } from '../opdracht.ts'
import { rijMet } from '../rijen.ts'

export const BeperkingOpheffing = z
  .strictObject({ reden: vrijeTekst(500).describe('Waarom het niet meer geldt') })
  .meta({ id: 'BeperkingOpheffing' })
export type BeperkingOpheffing = z.infer<typeof BeperkingOpheffing>

/** It does not hold any more: each receiver gets what the table allows today. */
export const hefBeperkingOp = opdracht({
  wie: 'beslisser',
  invoer: BeperkingOpheffing,
  weigeringen: ['rij-onbekend'],
  beslis(
    huishouden,
    { beperkingId, opheffing }: { beperkingId: string; opheffing: BeperkingOpheffing },
    { organisatie: door, op },
  ) {
    if (!rijMet(huishouden.beperkingen, beperkingId)) return { weigering: 'rij-onbekend', veld: 'beperkingId' }
    return { feiten: [{ soort: 'beperking-opgeheven', beperkingId, opheffing: { door, op, ...opheffing } }] }
  },
})
