/** What is left of a minute's worth, and when that was so. */
export interface Bucket {
  left: number
  atMs: number
}

const minuteMs = 60_000

/**
 * Takes one from a bucket that holds a minute's worth and fills evenly: `taken` with what is left, or in how many whole
 * seconds there is one again, at most 60. A clock that was put back gives nothing and takes nothing. Pure.
 */
export function takeOne(
  bucket: Bucket | undefined,
  perMinute: number,
  nowMs: number,
): { taken: Bucket } | { waitSeconds: number } {
  const { left, atMs } = bucket ?? { left: perMinute, atMs: nowMs }
  const gained = (Math.max(0, nowMs - atMs) * perMinute) / minuteMs
  const now = Math.min(perMinute, left + gained)
  if (now >= 1) return { taken: { left: now - 1, atMs: nowMs } }
  return { waitSeconds: Math.max(1, Math.ceil(((1 - now) * minuteMs) / perMinute / 1000)) }
}
