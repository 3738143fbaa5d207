import { z } from 'zod'
import { VerwijzingStatus } from '../huishouden/verwijzingen/verwijzingen.ts'
import { Gebrek } from '../huishouden/toestemmingen/geldigheid.ts'
import { Id } from '../velden/velden.ts'

/** `wacht`: nobody who is referred may be known to the partner yet, so it has heard nothing. */
export const VerwijzingStand = z.enum(['wacht', ...VerwijzingStatus.options])
export type VerwijzingStand = z.infer<typeof VerwijzingStand>

export const NietGedeeld = z.strictObject({
  inwonerId: Id,
  reden: z
    .enum([...Gebrek.options, 'buiten-kring'])
    .describe(
      'Waarom de partner deze inwoner vandaag niet mag kennen: haar eigen toestemming ontbreekt of is ingetrokken; die van een ouder (onder de 16) ontbreekt of is ingetrokken; er is hier geen ouder met gezag over haar; of zij hoort niet (meer) bij wie de partner ontvangt',
    ),
})
export type NietGedeeld = z.infer<typeof NietGedeeld>
