import { z } from 'zod'
import { Datum, Id, Organisatie } from '../../velden/velden.ts'
import { ZrmScores } from '../../velden/zrm.ts'
import { Intrekking } from '../../velden/intrekking.ts'
import { feit } from '../feit.ts'
import { zonderRij } from '../rijen.ts'

export const ZrmMeting = z.strictObject({
  inwonerId: Id,
  instrument: z.literal('2017'),
  datum: Datum,
  afnemer: Organisatie,
  scores: ZrmScores,
})

export const delen = {
  zrm: { rij: ZrmMeting, hoogstens: 200 },
} as const

export const feiten = {
  'zrm-gemeten': feit({
    gegevens: { metingId: Id, meting: ZrmMeting },
    rij: ({ metingId, meting }) => ['zrm', metingId, meting],
    namen: ({ meting }) => [meting.inwonerId],
    verteld: true,
  }),
  'meting-ingetrokken': feit({
    gegevens: { metingId: Id, intrekking: Intrekking },
    evolve: (huishouden, { metingId }) => zonderRij(huishouden, 'zrm', metingId),
    namen: () => [],
    verteld: false,
  }),
}
