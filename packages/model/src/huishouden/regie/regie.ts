import { z } from 'zod'
import { Medewerker } from '../../velden/medewerker.ts'
import { Datum, Organisatie } from '../../velden/velden.ts'
import { feit } from '../feit.ts'

/** The one worker who coordinates; at most one. */
export const Regisseur = z.strictObject({ organisatie: Organisatie, medewerker: Medewerker, sinds: Datum })

export const feiten = {
  'regisseur-benoemd': feit({
    gegevens: { regisseur: Regisseur },
    evolve: (huishouden, { regisseur }) => ({ ...huishouden, regisseur }),
    namen: () => [],
    verteld: true,
  }),
}
