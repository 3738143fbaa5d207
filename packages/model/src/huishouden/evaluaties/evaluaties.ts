import { z } from 'zod'
import { Intrekking } from '../../velden/intrekking.ts'
import { tekst } from '../../velden/tekst.ts'
import { Datum, Id, Organisatie } from '../../velden/velden.ts'
import { feit } from '../feit.ts'
import { zonderRij } from '../rijen.ts'

/** A moment at which household and workers look whether the plan works. */
export const Evaluatie = z.strictObject({
  dag: Datum.describe('De dag waarop zij is gepland; als zij gehouden is: de dag waarop zij was'),
  organisatie: Organisatie.describe('Wie haar houdt'),
  uitkomst: tekst(2000).optional().describe('Wat eruit kwam; weggelaten: zij moet nog worden gehouden'),
})
export type Evaluatie = z.infer<typeof Evaluatie>

export const delen = {
  evaluaties: { rij: Evaluatie, hoogstens: 200 },
} as const

const heel = feit({
  gegevens: { evaluatieId: Id, evaluatie: Evaluatie },
  rij: ({ evaluatieId, evaluatie }) => ['evaluaties', evaluatieId, evaluatie],
  namen: () => [],
  verteld: true,
})

export const feiten = {
  'evaluatie-gepland': heel,
  'evaluatie-gewijzigd': heel,
  'evaluatie-gehouden': heel,
  'evaluatie-ingetrokken': feit({
    gegevens: { evaluatieId: Id, intrekking: Intrekking },
    evolve: (huishouden, { evaluatieId }) => zonderRij(huishouden, 'evaluaties', evaluatieId),
    namen: () => [],
    verteld: false,
  }),
}
