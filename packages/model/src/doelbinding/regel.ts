import { z } from 'zod'
import { Inhoud } from '../berichten/bijdrage.ts'
import { ToestemmingVoor, VerwijzingNaar } from '../huishouden/huishouden.ts'
import { Organisatie, tekst } from '../velden/velden.ts'
import { Leefgebied } from '../velden/zrm.ts'

/** Under which conditions an audience may know of a household at all; all of them must hold. */
export const Voorwaarde = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('betrokkenheid') }).describe('De organisatie is zelf betrokken'),
  z.strictObject({ soort: z.literal('verwijzing'), naar: VerwijzingNaar }),
  z.strictObject({ soort: z.literal('toestemming'), voor: ToestemmingVoor }),
])

/** Which residents of the household the audience gets to see. */
export const Kring = z.enum([
  'allen',
  'verwezen',
  'jeugdigen-met-signaal',
  'minderjarigen-en-ouders',
  'met-besluit-en-bsn',
  'met-contactmoment',
])

export const DoelbindingRegel = z.strictObject({
  audience: Organisatie,
  naam: tekst(80),
  soort: z.enum(['systeem', 'organisatie']).describe('systeem: krijgt berichten; organisatie: leest over REST'),
  magBsn: z.boolean().describe('Mag deze partij het BSN gebruiken?'),
  doel: tekst(300),
  grondslag: tekst(300),
  voorwaarden: z.array(Voorwaarde),
  kring: Kring,
  leefgebieden: z.array(Leefgebied).optional().describe('Alleen vragen en metingen op deze leefgebieden; leeg is alle'),
  alleenEigen: z
    .array(z.enum(['contactmomenten']))
    .optional()
    .describe('Van deze delen alleen de rijen die de partij zelf vastlegde; leeg is alle'),
  velden: z.array(z.string()).describe('Paden in de projectie; `*` staat voor een id'),
  bijdragen: z.array(z.enum(Inhoud.options.map((optie) => optie.shape.soort.value) as [string, ...string[]])),
})
export type DoelbindingRegel = z.infer<typeof DoelbindingRegel>
