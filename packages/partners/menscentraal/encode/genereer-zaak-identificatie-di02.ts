import type { Bericht } from '@wijkhub/adapter-kit'
import { zdsBericht, type ZdsOpgave } from './zds-bericht.ts'

/** Asks for a case number; the Du02 that answers holds it. Changes nothing of what the partner holds. */
export function genereerZaakIdentificatieDi02(opgave: ZdsOpgave): Bericht {
  const { stand } = opgave.koppeling
  return zdsBericht(opgave, { soort: 'genereerZaakIdentificatie_Di02', berichtcode: 'Di02', elementen: [], stand })
}
