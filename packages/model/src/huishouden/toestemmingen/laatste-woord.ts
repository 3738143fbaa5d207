import type { ToestemmingWoord } from './toestemmingen.ts'

type Wanneer = Pick<ToestemmingWoord, 'gegevenOp' | 'tijd' | 'tot'>

/** Is it of a later day than the other; of one day the hour decides, and a word without one is never the later. Pure. */
export function isLater({ gegevenOp, tijd = '' }: Wanneer, ander: Wanneer): boolean {
  return gegevenOp > ander.gegevenOp || (gegevenOp === ander.gegevenOp && tijd > (ander.tijd ?? ''))
}

/**
 * What she said last about one purpose: that counts, also where she said longer before. Of what she said at one moment the
 * soonest end counts: that somebody wrote none down opens nothing. Pure.
 */
export function laatsteWoord<R extends Wanneer>(woorden: readonly R[]): R | undefined {
  return woorden.reduce<R | undefined>((laatst, woord) => {
    if (!laatst || isLater(woord, laatst)) return woord
    return !isLater(laatst, woord) && woord.tot !== undefined && woord.tot < (laatst.tot ?? '9999') ? woord : laatst
  }, undefined)
}
