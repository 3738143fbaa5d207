import { z } from 'zod'
import type { Projectie } from '../../doelbinding/projectie.ts'
import { leefgebiedenVan, type Instrument } from '../../velden/instrument.ts'
import { Datum, Id, Organisatie } from '../../velden/velden.ts'
import { geldendeDoelscore } from './geldende-doelscore.ts'
import { Doelscore, Meting, Score } from './metingen.ts'

const Punt = z.strictObject({ metingId: Id, datum: Datum, score: Score, afnemer: Organisatie.optional() })

/** The same domain in the other ZRM. */
const Ander = z.strictObject({
  instrument: Meting.shape.instrument,
  domeinen: z.array(z.string()),
  vergelijkbaar: z
    .boolean()
    .describe('Mag het als één lijn worden getekend; niet als het domein is gesplitst of anders is gaan heten'),
})

const Meetreeks = z.strictObject({
  domein: z.string(),
  scores: z.array(Punt).describe('Op volgorde van dag'),
  doelscore: Doelscore.pick({ score: true, gesteldOp: true }).extend({ doelscoreId: Id }).optional(),
  verschil: z.int().optional().describe('De laatste score min de eerste; alleen als er twee zijn'),
  ook: Ander.optional(),
})

export const Meetreeksen = z
  .strictObject({
    huishoudenId: Id,
    reeksen: z.array(
      z.strictObject({
        inwonerId: Id,
        instrument: Meting.shape.instrument,
        naam: z.string().optional().describe('Ontbreekt als de gemeente dit instrument niet meer kent'),
        laagste: z.int().optional(),
        hoogste: z.int().optional(),
        domeinen: z.array(Meetreeks),
      }),
    ),
  })
  .meta({ id: 'Meetreeksen' })
export type Meetreeksen = z.infer<typeof Meetreeksen>

interface Gemeten {
  metingId: string
  inwonerId: string
  instrument: string
  datum: string
  afnemer?: string | undefined
  scores: Readonly<Record<string, number | undefined>>
}

/**
 * What one reader may see of the measurements, as lines to draw: per resident and instrument a line for each domain, with
 * its target. Made of the reader's own document, so of nothing it does not show. Pure.
 */
export function meetreeksenVan(document: Projectie, instrumenten: readonly Instrument[]): Meetreeksen {
  const gemeten = metingenIn(document)
  const doelen = document.doelscores ?? {}
  const over = [...gemeten, ...Object.values(doelen)].map(({ inwonerId, instrument }) => `${inwonerId} ${instrument}`)
  const reeksen = [...new Set(over)].toSorted().map((sleutel) => {
    const [inwonerId, instrument] = sleutel.split(' ') as [string, string]
    const waarmee = instrumenten.find(({ code }) => code === instrument)
    const hier = gemeten.filter((rij) => rij.inwonerId === inwonerId && rij.instrument === instrument)
    const gesteld = Object.values(doelen).filter((rij) => rij.inwonerId === inwonerId && rij.instrument === instrument)
    const genoemd = new Set([
      ...hier.flatMap(({ scores }) => Object.keys(scores)),
      ...gesteld.map(({ domein }) => domein!),
    ])
    const volgorde = [...(waarmee?.domeinen ?? []).filter((domein) => genoemd.has(domein)), ...genoemd]
    return {
      inwonerId,
      instrument,
      ...(waarmee && { naam: waarmee.naam, laagste: waarmee.laagste, hoogste: waarmee.hoogste }),
      domeinen: [...new Set(volgorde)].map((domein) => reeksVan({ inwonerId, instrument, domein }, hier, doelen)),
    }
  })
  return { huishoudenId: document.huishoudenId, reeksen }
}

function metingenIn({ zrm = {}, metingen = {} }: Projectie): Gemeten[] {
  const van2017 = Object.entries(zrm).map(([metingId, rij]) => ({ metingId, ...rij, instrument: 'zrm-2017' }))
  const andere = Object.entries(metingen).map(([metingId, rij]) => ({ metingId, ...rij }))
  return ([...van2017, ...andere] as Gemeten[]).toSorted((a, b) =>
    a.datum + a.metingId < b.datum + b.metingId ? -1 : 1,
  )
}

function reeksVan(
  over: { inwonerId: string; instrument: string; domein: string },
  gemeten: readonly Gemeten[],
  doelen: NonNullable<Projectie['doelscores']>,
): z.infer<typeof Meetreeks> {
  const { instrument, domein } = over
  const scores = gemeten.flatMap(({ metingId, datum, afnemer, scores }) => {
    const score = scores[domein]
    return score === undefined ? [] : [{ metingId, datum, score, ...(afnemer !== undefined && { afnemer }) }]
  })
  const doel = geldendeDoelscore(doelen, over)
  const verschil = scores.length > 1 ? scores.at(-1)!.score - scores[0]!.score : undefined
  const ook = inAndereZrm(instrument, domein)
  return {
    domein,
    scores,
    ...(doel && { doelscore: { doelscoreId: doel[0], score: doel[1].score!, gesteldOp: doel[1].gesteldOp! } }),
    ...(verschil !== undefined && { verschil }),
    ...(ook && { ook }),
  }
}

function inAndereZrm(instrument: string, domein: string): z.infer<typeof Ander> | undefined {
  const domeinen = instrument === 'zrm-2013' && leefgebiedenVan(instrument, domein)
  if (!domeinen) return undefined
  return {
    instrument: 'zrm-2017',
    domeinen: [...domeinen],
    vergelijkbaar: domeinen.length === 1 && domeinen[0] === domein,
  }
}
