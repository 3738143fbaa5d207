import type { Limietnaam, Limit } from './limits-of-request.ts'
import { takeOne, type Bucket } from './token-bucket.ts'

/** More than there are workers, households and organisations at work in one minute; beyond it the oldest are forgotten. */
const mostBuckets = 20_000

export interface Over {
  naam: Limietnaam
  waitSeconds: number
}

/**
 * Counts in the memory of this process: with n instances n times as much passes, and a start forgets all. Whoever makes up
 * a worker or a household for every request pushes others' counts out of memory, and is held by the one of its
 * organisation, which is written at every request and so never among the oldest.
 */
export function countLimits(now: () => number) {
  // Two halves: what was used since the younger began is in it, and the older is forgotten as a whole. Looking for the one
  // oldest, or for those that are full again, would take longer than the request.
  let young = new Map<string, Bucket>()
  let old = new Map<string, Bucket>()

  function keep(key: string, bucket: Bucket): void {
    if (young.size >= mostBuckets / 2 && !young.has(key)) [old, young] = [young, new Map()]
    young.set(key, bucket)
  }

  /** The first limit that is reached; otherwise one was taken of each. What is refused takes nothing of any. */
  return function over(limits: readonly Limit[]): Over | undefined {
    const nowMs = now()
    const taken: [string, Bucket][] = []
    for (const { naam, van, perMinuut } of limits) {
      const key = `${naam} ${van}`
      const uitslag = takeOne(young.get(key) ?? old.get(key), perMinuut, nowMs)
      if ('waitSeconds' in uitslag) return { naam, waitSeconds: uitslag.waitSeconds }
      taken.push([key, uitslag.taken])
    }
    for (const [key, bucket] of taken) keep(key, bucket)
    return undefined
  }
}
