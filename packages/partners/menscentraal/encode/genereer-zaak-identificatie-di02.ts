import type { Bericht } from '@wijkhub/adapter-kit'
import { menscentraalBericht, type Opgave } from './menscentraal-bericht.ts'

/** Asks for a case number; the Du02 that answers holds it. Changes nothing of what the partner holds. */
export function genereerZaakIdentificatieDi02(opgave: Opgave): Bericht {
  const { stand } = opgave.koppeling
  return menscentraalBericht(opgave, {
    soort: 'genereerZaakIdentificatie_Di02',
    inhoud: { berichtcode: 'Di02' },
    stand,
  })
}
