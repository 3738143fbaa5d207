import { z } from 'zod'
import { tekst } from '../velden/tekst.ts'
import { Datum, Emailadres, Organisatie, Telefoonnummer } from '../velden/velden.ts'
import { Leefgebied } from '../velden/zrm.ts'

/** The order of answers: own strength and network, then what is open to everybody, then a specialist. */
export const VoorzieningSoort = z.enum(['eigen-kracht', 'basisvoorziening', 'vrijwilligers', 'specialistisch'])
export type VoorzieningSoort = z.infer<typeof VoorzieningSoort>

export const VoorzieningCode = z
  .string()
  .regex(/^[a-z][a-z0-9-]{1,40}$/)
  .describe('Korte naam in de sociale kaart')

/** How a service is reached: as an organisation of the hub, as a partner system, or by a person outside the hub. */
export const Bereik = z.union([
  z.strictObject({ organisatie: Organisatie.describe('Werkt met de hub: zij antwoordt zelf') }),
  z.strictObject({ partner: Organisatie.describe('Een partnersysteem: zijn gegevens gaan met een verwijzing') }),
  z.strictObject({
    buiten: z.strictObject({
      hoe: tekst(300).describe('Hoe een medewerker haar bereikt'),
      emailadres: Emailadres.optional(),
      telefoonnummer: Telefoonnummer.optional(),
    }),
  }),
])

/** A service somebody can be handed over to. */
export const Voorziening = z.strictObject({
  naam: tekst(120),
  soort: VoorzieningSoort,
  leefgebieden: z.array(Leefgebied).min(1),
  wijken: z.array(tekst(80)).min(1).optional().describe('Weggelaten: in de hele gemeente'),
  bereik: Bereik,
  van: Datum.optional(),
  tot: Datum.optional().describe('Vanaf deze dag niet meer'),
})
export type Voorziening = z.infer<typeof Voorziening>

/** Is this service there on this day? Pure. */
export function isErOp({ van, tot }: Voorziening, dag: string): boolean {
  return (van === undefined || van <= dag) && (tot === undefined || dag < tot)
}
