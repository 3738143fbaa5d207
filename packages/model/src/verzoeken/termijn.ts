import { maandenNa } from '../velden/dag.ts'
import { isLopendVerzoek, type Verzoek } from './verzoek.ts'

const maanden = 1
const verlenging = 2

/**
 * The last day to answer a request (AVG art. 12 lid 3): a month after the day it came, with an extension two months more. Counted by
 * the calendar (verordening 1182/71 art. 3): where that month has no such day it is its last. Pure.
 */
export function uiterlijkeDag(ontvangenOp: string, verlengd: boolean): string {
  return maandenNa(ontvangenOp, maanden + (verlengd ? verlenging : 0))
}

/** Is the last day over, and nobody answered? Pure. */
export function isVerzoekTeLaat(verzoek: Pick<Verzoek, 'stand' | 'uiterlijk'>, vandaag: string): boolean {
  return isLopendVerzoek(verzoek) && verzoek.uiterlijk < vandaag
}
