import { z } from 'zod'
import { Medewerker } from '../velden/medewerker.ts'
import { tekst } from '../velden/tekst.ts'
import { Datum, Id, Organisatie, Tijdstip } from '../velden/velden.ts'

/** What a resident asks about what is known of her (AVG art. 15 to 22), by when it is answered, and what came of it. */

export const VerzoekSoort = z
  .enum(['inzage', 'correctie', 'bezwaar', 'beperking', 'wissing', 'toestemming'])
  .describe('toestemming: een toestemming intrekken of nagaan')
export type VerzoekSoort = z.infer<typeof VerzoekSoort>

export const VerzoekStand = z.enum([
  'ontvangen',
  'in-behandeling',
  'ingewilligd',
  'deels-ingewilligd',
  'afgewezen',
  'ingetrokken',
])
export type VerzoekStand = z.infer<typeof VerzoekStand>

/** Who asks: the resident herself, a parent of hers, or who was appointed or asked to speak for her. */
export const GevraagdDoor = z.strictObject({
  wie: z.enum(['zelf', 'ouder', 'vertegenwoordiger']),
  inwonerId: Id.optional().describe('De ouder, als zij in dit huishouden bekend is'),
  naam: tekst(200).optional().describe('Van wie hier niet bekend is'),
})
export type GevraagdDoor = z.infer<typeof GevraagdDoor>

/** How it was made sure who asks. Of a document no copy and no number is kept. */
export const Identiteit = z.strictObject({
  wijze: z.enum(['document-gezien', 'digid', 'bekend-bij-medewerker']),
  bevoegdheid: z
    .enum(['gezagsregister', 'uitspraak', 'benoeming', 'machtiging'])
    .optional()
    .describe('Waaruit blijkt dat een ouder of vertegenwoordiger mag vragen: gezien, niet bewaard'),
})
export type Identiteit = z.infer<typeof Identiteit>

export const Besluit = z.strictObject({
  uitkomst: VerzoekStand.extract(['ingewilligd', 'deels-ingewilligd', 'afgewezen']),
  motivering: tekst(2000).optional(),
})
export type VerzoekBesluit = z.infer<typeof Besluit>

export const VerzoekStap = z.strictObject({
  stap: z.enum(['ontvangen', 'in-behandeling', 'verlengd', 'besloten', 'ingetrokken', 'heropend']),
  door: Organisatie,
  op: Tijdstip,
  medewerker: Medewerker.optional(),
  reden: tekst(1000).optional(),
})
export type VerzoekStap = z.infer<typeof VerzoekStap>

export const Verzoek = z
  .strictObject({
    verzoekId: Id,
    soort: VerzoekSoort,
    huishoudenId: Id.describe('Het huishouden waar zij bekend is'),
    inwonerId: Id.describe('Over wie het gaat'),
    gevraagdDoor: GevraagdDoor,
    wat: tekst(2000).optional().describe('Wat zij vraagt, in haar woorden'),
    jeugdigeStemtIn: z
      .literal(true)
      .optional()
      .describe(
        'Vraagt een ouder over iemand van 12 tot en met 15: zij vindt goed dat de ouder leest wat zij alleen vertelde',
      ),
    ontvangenOp: Datum,
    uiterlijk: Datum.describe(
      'De laatste dag om te antwoorden: een maand na ontvangst, verlengd nog twee (AVG art. 12 lid 3)',
    ),
    verlengd: z.literal(true).optional(),
    identiteit: Identiteit.optional(),
    stand: VerzoekStand,
    behandelaar: z.strictObject({ organisatie: Organisatie, medewerker: Medewerker }).optional(),
    besluit: Besluit.optional(),
    verloop: z.array(VerzoekStap).describe('Het oudste eerst'),
    versie: z.int(),
  })
  .meta({ id: 'Verzoek', description: 'Alleen voor wie het behandelt' })
export type Verzoek = z.infer<typeof Verzoek>

const lopend: ReadonlySet<VerzoekStand> = new Set(['ontvangen', 'in-behandeling'])

/** Does somebody still have to answer it? Pure. */
export function isLopendVerzoek({ stand }: Pick<Verzoek, 'stand'>): boolean {
  return lopend.has(stand)
}
