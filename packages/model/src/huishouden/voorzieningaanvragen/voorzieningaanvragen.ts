import { z } from 'zod'
import { Medewerker } from '../../velden/medewerker.ts'
import { tekst } from '../../velden/tekst.ts'
import { Datum, Id, Organisatie } from '../../velden/velden.ts'
import { feit } from '../feit.ts'
import { AanvraagSoort, Beslisweg, Product } from './soorten.ts'

export const AanvraagStand = z.enum([
  'ingediend',
  'in-behandeling',
  'toegekend',
  'afgewezen',
  'buiten-behandeling',
  'ingetrokken',
])
export type AanvraagStand = z.infer<typeof AanvraagStand>

/** To whom, as the municipality had it on that day. Neither an organisation nor a partner: outside the hub. */
const Bij = z.strictObject({
  naam: tekst(120),
  hoe: Beslisweg,
  organisatie: Organisatie.optional(),
  partner: Organisatie.optional(),
})

export const Leveringsvorm = z.enum(['in-natura', 'pgb'])

/** What was granted. Of a youth-care decision that is kept as a besluit only from and to when are told, and from there. */
export const Verlening = z.strictObject({
  product: Product.optional(),
  vorm: Leveringsvorm.optional().describe('Hoe het wordt verstrekt'),
  van: Datum,
  totEnMet: Datum.optional().describe('Weggelaten: zonder einde'),
})

export const Beslissing = z.strictObject({
  op: Datum.describe('De dag van de beslissing'),
  door: Organisatie.describe('Wie haar vastlegde'),
  wie: tekst(120).optional().describe('Buiten de hub: wie daar besliste'),
  verlening: Verlening.optional(),
  besluitId: Id.optional().describe('Het besluit over jeugdhulp waarin zij staat'),
  toelichting: tekst(1000).optional(),
  bezwaarTotEnMet: Datum.describe('De laatste dag voor een bezwaar: zes weken na de beslissing'),
})
export type Beslissing = z.infer<typeof Beslissing>

/** What a resident applied for, with whom, and what was decided. */
export const Voorzieningaanvraag = z.strictObject({
  soort: AanvraagSoort,
  inwonerId: Id,
  product: Product.optional().describe('Wat zij vraagt'),
  onderzoekId: Id.optional().describe('Het onderzoek waarop zij rust'),
  ingediendOp: Datum,
  bij: Bij,
  beslisUiterlijk: Datum,
  van: z.strictObject({ organisatie: Organisatie, medewerker: Medewerker.optional() }),
  stand: AanvraagStand,
  behandeling: z.strictObject({ op: Datum, door: Organisatie, wie: tekst(120).optional() }).optional(),
  beslissing: Beslissing.optional(),
  einde: z.strictObject({ op: Datum, door: Organisatie, reden: tekst(500).optional() }).optional(),
  betrokkenheidId: Id.optional().describe('De betrokkenheid die door het in behandeling nemen begon'),
})
export type Voorzieningaanvraag = z.infer<typeof Voorzieningaanvraag>

export const delen = {
  voorzieningaanvragen: { rij: Voorzieningaanvraag, hoogstens: 200 },
} as const

/** Told of none: what somebody applies for says what is the matter. */
const heel = feit({
  gegevens: { voorzieningaanvraagId: Id, voorzieningaanvraag: Voorzieningaanvraag },
  rij: ({ voorzieningaanvraagId, voorzieningaanvraag }) => [
    'voorzieningaanvragen',
    voorzieningaanvraagId,
    voorzieningaanvraag,
  ],
  namen: ({ voorzieningaanvraag }) => [voorzieningaanvraag.inwonerId],
  verteld: false,
})

export const feiten = {
  'voorziening-aangevraagd': heel,
  'voorzieningaanvraag-gewijzigd': heel,
  'voorzieningaanvraag-in-behandeling': heel,
  'voorzieningaanvraag-beslist': heel,
  'voorzieningaanvraag-ingetrokken': heel,
}
