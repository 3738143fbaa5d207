import { z } from 'zod'
import { VoorzieningCode } from '../../sociale-kaart/sociale-kaart.ts'
import { Intrekking } from '../../velden/intrekking.ts'
import { Medewerker } from '../../velden/medewerker.ts'
import { tekst } from '../../velden/tekst.ts'
import { Datum, Id, Organisatie } from '../../velden/velden.ts'
import { feit } from '../feit.ts'
import { zonderRij } from '../rijen.ts'
import { Product } from '../voorzieningaanvragen/soorten.ts'

/** The service that took over, as the sociale kaart had it on that day. Without one: the team itself. */
const Naar = z.strictObject({ voorziening: VoorzieningCode, naam: tekst(120), organisatie: Organisatie.optional() })

/** Individual support of a resident that became free support of the team or of a service of the sociale kaart. */
export const Kanteling = z.strictObject({
  inwonerId: Id,
  product: Product.describe('Welke individuele ondersteuning het was'),
  voorzieningaanvraagId: Id.optional().describe('De toekenning waar zij uit kwam'),
  per: Datum,
  naar: Naar.optional().describe('Weggelaten: het team zelf'),
  organisatie: Organisatie,
  medewerker: Medewerker.optional(),
})
export type Kanteling = z.infer<typeof Kanteling>

export const delen = {
  kantelingen: { rij: Kanteling, hoogstens: 200 },
} as const

/** Told of none: what somebody had says what was the matter. */
const heel = feit({
  gegevens: { kantelingId: Id, kanteling: Kanteling },
  rij: ({ kantelingId, kanteling }) => ['kantelingen', kantelingId, kanteling],
  namen: ({ kanteling }) => [kanteling.inwonerId],
  verteld: false,
})

export const feiten = {
  gekanteld: heel,
  'kanteling-gewijzigd': heel,
  'kanteling-ingetrokken': feit({
    gegevens: { kantelingId: Id, intrekking: Intrekking },
    evolve: (huishouden, { kantelingId }) => zonderRij(huishouden, 'kantelingen', kantelingId),
    namen: () => [],
    verteld: false,
  }),
}
