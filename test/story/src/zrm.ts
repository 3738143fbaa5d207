import type { Leefgebied } from '@wijkhub/model'
import type { Toneel } from './toneel.ts'

const domeinen = [
  'Financiën',
  'Werk & Opleiding',
  'Tijdsbesteding',
  'Huisvesting',
  'Huiselijke relaties',
  'Geestelijke gezondheid',
  'Lichamelijke gezondheid',
  'Middelengebruik',
  'Basale ADL',
  'Instrumentele ADL',
  'Sociaal netwerk',
  'Maatschappelijke participatie',
  'Justitie',
] as const satisfies readonly Leefgebied[]

/** The same score on every domain. */
export function scores(score: number): Record<Leefgebied, number> {
  return Object.fromEntries(domeinen.map((domein) => [domein, score])) as Record<Leefgebied, number>
}

/** Kontext measures somebody today. */
export function meet({ kontext, vandaag }: Toneel, huishoudenId: string, inwonerId: string, score: number) {
  return kontext.meet(huishoudenId, { inwonerId, instrument: 'zrm-2017', datum: vandaag, scores: scores(score) })
}
