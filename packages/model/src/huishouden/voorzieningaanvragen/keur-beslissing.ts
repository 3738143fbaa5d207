import type { Handeling } from '../../handeling.ts'
import type { Geweigerd } from '../beslissing.ts'
import { isPlanbareDag } from '../dagen.ts'
import type { VoorzieningaanvraagBeslissing } from './beslis-aanvraag.ts'
import { pastBij } from './soorten.ts'
import type { Voorzieningaanvraag } from './voorzieningaanvragen.ts'

export const beslissingBezwaren = [
  'beslissing-volgt-van-partner',
  'verlening-past-niet',
  'product-past-niet',
  'datum-in-toekomst',
  'datum-onmogelijk',
] as const

/** A grant says what is granted and from when, and nothing else does; on days somebody can mean. Pure. */
export function keurBeslissing(
  { soort, bij, ingediendOp }: Voorzieningaanvraag,
  { uitkomst, op, verlening }: VoorzieningaanvraagBeslissing,
  { vandaag, doelbinding }: Pick<Handeling, 'vandaag' | 'doelbinding'>,
): Geweigerd<(typeof beslissingBezwaren)[number]> | undefined {
  if (op > vandaag) return { weigering: 'datum-in-toekomst', veld: 'op' }
  if (op < ingediendOp) return { weigering: 'datum-onmogelijk', veld: 'op' }
  const isToekenning = uitkomst === 'toegekend'
  const meldt = bij.partner !== undefined && doelbinding.regelVoor(bij.partner)?.bijdragen.includes('besluit-genomen')
  if (isToekenning && meldt) return { weigering: 'beslissing-volgt-van-partner' }
  if (isToekenning !== (verlening !== undefined)) return { weigering: 'verlening-past-niet', veld: 'verlening' }
  if (!verlening) return undefined
  const { product, van, totEnMet } = verlening
  if (!pastBij(soort, product)) return { weigering: 'product-past-niet', veld: 'verlening/product' }
  if (!isPlanbareDag(van, vandaag)) return { weigering: 'datum-onmogelijk', veld: 'verlening/van' }
  const eindigt = totEnMet === undefined || (totEnMet >= van && isPlanbareDag(totEnMet, vandaag))
  return eindigt ? undefined : { weigering: 'datum-onmogelijk', veld: 'verlening/totEnMet' }
}
