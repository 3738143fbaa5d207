import { zrmDomeinen2017, type Leefgebied } from '@wijkhub/model'
import type { Toneel } from './toneel.ts'

/** The same score on every domain. */
export function scores(score: number): Record<Leefgebied, number> {
  return Object.fromEntries(zrmDomeinen2017.map((domein) => [domein, score])) as Record<Leefgebied, number>
}

/** Kontext measures somebody today. */
export function meet({ kontext, vandaag }: Toneel, huishoudenId: string, inwonerId: string, score: number) {
  return kontext.meet(huishoudenId, { inwonerId, instrument: 'zrm-2017', datum: vandaag, scores: scores(score) })
}
