import { z } from 'zod'
import { TelefoonnummerOpgave } from './opgave.ts'
import { naamtekst, tekst } from './tekst.ts'
import { Emailadres, Telefoonnummer } from './velden.ts'

export const Medewerker = z.strictObject({
  naam: tekst(120),
  functie: tekst(80).optional(),
  telefoonnummer: Telefoonnummer.optional(),
  emailadres: Emailadres.optional(),
})
export type Medewerker = z.infer<typeof Medewerker>

/** A worker as she is told at the door. */
export const MedewerkerOpgave = Medewerker.extend({
  naam: naamtekst(120),
  functie: naamtekst(80).optional(),
  telefoonnummer: TelefoonnummerOpgave.optional(),
})
