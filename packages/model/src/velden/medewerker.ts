import { z } from 'zod'
import { TelefoonnummerOpgave } from './opgave.ts'
import { naamtekst, tekst } from './tekst.ts'
import { Emailadres, Id, Telefoonnummer } from './velden.ts'

export const Medewerker = z.strictObject({
  medewerkerId: Id.optional().describe(
    'Wie zij is in het register van medewerkers; een hub zonder register kent haar bij naam',
  ),
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

/** Are these two of one organisation the same worker? By her id where both have one, otherwise by her name. */
export function zelfdeMedewerker(een: Medewerker, ander: Medewerker): boolean {
  if (een.medewerkerId !== undefined && ander.medewerkerId !== undefined) return een.medewerkerId === ander.medewerkerId
  return een.naam === ander.naam
}
