import { z } from 'zod'
import { Datum, Id, Organisatie } from '../../velden/velden.ts'

/** What stands in an agenda; each is a row of the concept it is called after. */
export const AgendaSoort = z.enum([
  'actie',
  'afspraak',
  'pols',
  'evaluatie',
  'regieaanbod',
  'overdracht',
  'onderzoek',
  'voorzieningaanvraag',
  'schaling',
  'nazorg',
])
export type AgendaSoort = z.infer<typeof AgendaSoort>

/** Something of one household that has a day, or waits for somebody until one. No free text: what it is about is read there. */
export const AgendaRij = z.strictObject({
  soort: AgendaSoort,
  id: Id.describe('Van de rij waar het over gaat; met soort en organisatie samen uniek in een huishouden'),
  dag: Datum.describe('Ligt zij voor vandaag, dan is het te laat'),
  organisatie: Organisatie.describe('Wie het doet, of op wie het wacht'),
  medewerkerId: Id.optional(),
  wacht: z.literal(true).optional().describe('Er wordt een antwoord van deze organisatie verwacht'),
})
export type AgendaRij = z.infer<typeof AgendaRij>
