import { z } from 'zod'
import { Medewerker } from '../../velden/medewerker.ts'
import { tekst } from '../../velden/tekst.ts'
import { Datum, Id, Organisatie } from '../../velden/velden.ts'
import { feit } from '../feit.ts'

/** The one worker who coordinates; at most one. */
export const Regisseur = z.strictObject({ organisatie: Organisatie, medewerker: Medewerker, sinds: Datum })

/** Who becomes regisseur when nobody answers in time. */
export const Terugval = z.strictObject({ organisatie: Organisatie, medewerker: Medewerker })

/** Being regisseur, offered. Whoever is stays so until it is accepted; at most one offer at a time. */
export const Regieaanbod = z.strictObject({
  regieaanbodId: Id,
  aan: z.strictObject({ organisatie: Organisatie, medewerker: Medewerker.optional() }),
  van: z.strictObject({ organisatie: Organisatie, medewerker: Medewerker.optional() }),
  beheer: z.literal(true).optional().describe('Aangeboden door wie de hub beheert, hier betrokken of niet'),
  aangebodenOp: Datum,
  uiterlijk: Datum.describe('De laatste dag waarop zij kan aanvaarden'),
  terugval: Terugval.optional().describe('Wie het wordt zonder antwoord; weggelaten: wie het is blijft het'),
  reden: tekst(500),
})
export type Regieaanbod = z.infer<typeof Regieaanbod>

export const AanbodUitkomst = z.enum(['aanvaard', 'geweigerd', 'ingetrokken', 'verlopen', 'vervallen'])

/** How somebody came to be regisseur. */
export const RegieDoor = z.enum(['benoeming', 'aanbod', 'terugval', 'doorzettingsmacht', 'vertrek'])
export type RegieDoor = z.infer<typeof RegieDoor>

export const feiten = {
  'regisseur-benoemd': feit({
    gegevens: { regisseur: Regisseur, waardoor: RegieDoor.optional(), reden: tekst(500).optional() },
    evolve: (huishouden, { regisseur }) => ({ ...huishouden, regisseur }),
    namen: () => [],
    verteld: true,
  }),
  // Not told: who follows the topic need not know that somebody is asked, nor that she would not.
  'regie-aangeboden': feit({
    gegevens: { regieaanbod: Regieaanbod },
    evolve: (huishouden, { regieaanbod }) => ({ ...huishouden, regieaanbod }),
    namen: () => [],
    verteld: false,
  }),
  'regieaanbod-beeindigd': feit({
    gegevens: { regieaanbodId: Id, uitkomst: AanbodUitkomst, reden: tekst(500).optional() },
    evolve: ({ regieaanbod: _, ...huishouden }) => huishouden,
    namen: () => [],
    verteld: false,
  }),
}
