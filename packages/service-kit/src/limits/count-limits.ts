import type { Limietnaam, Limit } from './limits-of-request.ts'
import { takeOne, type Bucket } from './token-bucket.ts'

/** More than there are workers, households and organisations at work in one minute; beyond it the oldest is forgotten. */
const mostBuckets = 20_000

export interface Over {
  naam: Limietnaam
  waitSeconds: number
}

/**
 * Counts in the memory of this process: with n instances n times as much passes, and a start forgets all. Whoever makes up
 * a worker or a household for every request pushes others' counts out of memory, and is held by the one of its
 * organisation, which is asked at every request and so never the oldest.
 */
export function countLimits(now: () => number) {
  // In the order of last use: what is taken goes to the end.
  const buckets = new Map<string, Bucket>()

  /** The first limit that is reached; otherwise one was taken of each. What is refused takes nothing of any. */
  return function over(limits: readonly Limit[]): Over | undefined {
    const nowMs = now()
    const taken: [string, Bucket][] = []
    for (const { naam, van, perMinuut } of limits) {
      const key = `${naam} ${van}`
      const uitslag = takeOne(buckets.get(key), perMinuut, nowMs)
      if ('waitSeconds' in uitslag) return { naam, waitSeconds: uitslag.waitSeconds }
      taken.push([key, uitslag.taken])
    }
    for (const [key, bucket] of taken) {
      // Looking for one that is full again would take longer than the request itself; the oldest most likely is.
      if (!buckets.delete(key) && buckets.size >= mostBuckets) buckets.delete(buckets.keys().next().value!)
      buckets.set(key, bucket)
    }
    return undefined
  }
}
