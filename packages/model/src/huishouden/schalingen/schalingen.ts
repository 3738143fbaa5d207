import { z } from 'zod'
import { Medewerker } from '../../velden/medewerker.ts'
import { Intrekking } from '../../velden/intrekking.ts'
import { tekst } from '../../velden/tekst.ts'
import { Datum, Id, Organisatie } from '../../velden/velden.ts'
import { feit } from '../feit.ts'
import { zonderRij } from '../rijen.ts'

/** Where help goes that the team itself cannot give. */
export const SchalingNaar = z.enum(['specialist', 'expertiseteam', 'veilig-thuis'])

export const Terug = z.strictObject({ per: Datum, reden: tekst(500), door: Organisatie })

/** Help is scaled up, and back: to whom, why, who stays at hand, and when that is looked at again. */
export const Schaling = z.strictObject({
  naar: SchalingNaar,
  wie: tekst(120).optional().describe('Welke specialist of instelling'),
  per: Datum,
  reden: tekst(500),
  door: Organisatie,
  medewerker: Medewerker.optional(),
  opAfstand: z
    .array(Organisatie)
    .max(20)
    .describe('Wie op afstand betrokken blijft, als sociale huisarts: de vraag komt bij haar terug'),
  evaluatie: Datum.optional().describe('Wanneer wordt bekeken of het weer zonder kan'),
  terug: Terug.optional().describe('Afgeschaald: terug bij het team'),
})
export type Schaling = z.infer<typeof Schaling>

export const delen = {
  schalingen: { rij: Schaling, hoogstens: 100 },
} as const

/** Told of none: that somebody went to Veilig Thuis is among the most sensitive things there are, and so is that one differs. */
const heleSchaling = feit({
  gegevens: { schalingId: Id, schaling: Schaling },
  rij: ({ schalingId, schaling }) => ['schalingen', schalingId, schaling],
  namen: () => [],
  verteld: false,
})

export const feiten = {
  opgeschaald: heleSchaling,
  'schaling-gewijzigd': heleSchaling,
  afgeschaald: heleSchaling,
  'schaling-ingetrokken': feit({
    gegevens: { schalingId: Id, intrekking: Intrekking },
    evolve: (huishouden, { schalingId }) => zonderRij(huishouden, 'schalingen', schalingId),
    namen: () => [],
    verteld: false,
  }),
}
