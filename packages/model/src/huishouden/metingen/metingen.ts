import { z } from 'zod'
import { Instrumentcode } from '../../velden/instrument.ts'
import { Intrekking } from '../../velden/intrekking.ts'
import { Medewerker } from '../../velden/medewerker.ts'
import { tekst } from '../../velden/tekst.ts'
import { Datum, Id, Organisatie } from '../../velden/velden.ts'
import { ZrmScores } from '../../velden/zrm.ts'
import { feit } from '../feit.ts'
import { zonderRij } from '../rijen.ts'

const over = { inwonerId: Id }
const gemeten = { datum: Datum, afnemer: Organisatie, medewerker: Medewerker.optional() }

/** One with the ZRM of 2017, which partner systems know too. */
export const ZrmMeting = z.strictObject({ ...over, instrument: z.literal('2017'), ...gemeten, scores: ZrmScores })

export const Score = z.int().min(0).max(100)

/** One with any other instrument: the ZRM of 2013, or what the municipality agreed on. */
export const Meting = z.strictObject({
  ...over,
  instrument: Instrumentcode,
  ...gemeten,
  scores: z.record(tekst(80), Score),
})
export type Meting = z.infer<typeof Meting>

/** Where somebody wants to be on one domain. */
export const Doelscore = z.strictObject({
  inwonerId: Id,
  instrument: Instrumentcode,
  domein: tekst(80),
  score: Score,
  gesteldOp: Datum,
  bron: Organisatie,
})
export type Doelscore = z.infer<typeof Doelscore>

export const delen = {
  zrm: { rij: ZrmMeting, hoogstens: 200 },
  metingen: { rij: Meting, hoogstens: 200 },
  doelscores: { rij: Doelscore, hoogstens: 300 },
} as const

export const feiten = {
  'zrm-gemeten': feit({
    gegevens: { metingId: Id, meting: ZrmMeting },
    rij: ({ metingId, meting }) => ['zrm', metingId, meting],
    namen: ({ meting }) => [meting.inwonerId],
    verteld: true,
  }),
  'zrm-gewijzigd': feit({
    gegevens: { metingId: Id, meting: ZrmMeting, wijziging: Intrekking },
    rij: ({ metingId, meting }) => ['zrm', metingId, meting],
    namen: ({ meting }) => [meting.inwonerId],
    verteld: false,
  }),
  gemeten: feit({
    gegevens: { metingId: Id, meting: Meting },
    rij: ({ metingId, meting }) => ['metingen', metingId, meting],
    namen: ({ meting }) => [meting.inwonerId],
    verteld: false,
  }),
  'meting-gewijzigd': feit({
    gegevens: { metingId: Id, meting: Meting, wijziging: Intrekking },
    rij: ({ metingId, meting }) => ['metingen', metingId, meting],
    namen: ({ meting }) => [meting.inwonerId],
    verteld: false,
  }),
  'meting-ingetrokken': feit({
    gegevens: { metingId: Id, intrekking: Intrekking },
    evolve: (huishouden, { metingId }) => zonderRij(zonderRij(huishouden, 'zrm', metingId), 'metingen', metingId),
    namen: () => [],
    verteld: false,
  }),
  'doelscore-gesteld': feit({
    gegevens: { doelscoreId: Id, doelscore: Doelscore },
    rij: ({ doelscoreId, doelscore }) => ['doelscores', doelscoreId, doelscore],
    namen: ({ doelscore }) => [doelscore.inwonerId],
    verteld: false,
  }),
  'doelscore-ingetrokken': feit({
    gegevens: { doelscoreId: Id, intrekking: Intrekking },
    evolve: (huishouden, { doelscoreId }) => zonderRij(huishouden, 'doelscores', doelscoreId),
    namen: () => [],
    verteld: false,
  }),
}
