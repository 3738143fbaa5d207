import { z } from 'zod'
import { tekst } from '../../velden/tekst.ts'
import { Datum, Organisatie } from '../../velden/velden.ts'
import { feit } from '../feit.ts'

/** A household that is no longer helped: nobody reads it but for its term. */
export const Sluiting = z.strictObject({ per: Datum, door: Organisatie, reden: tekst(500) })

export const feiten = {
  'huishouden-gesloten': feit({
    gegevens: { sluiting: Sluiting },
    evolve: (huishouden, { sluiting }) => ({ ...huishouden, gesloten: sluiting }),
    namen: () => [],
    verteld: true,
  }),
}
