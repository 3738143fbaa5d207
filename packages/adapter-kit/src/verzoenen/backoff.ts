export interface BackoffPolicy {
  /** Wait after the first failure, in ms; doubles every time. */
  eersteMs: number
  hoogsteMs: number
}

/** No retry count decides loss (LESSONS 3): the wait only grows to this and then stays. */
export const leveringBackoff: BackoffPolicy = { eersteMs: 500, hoogsteMs: 60_000 }

/**
 * Milliseconds to wait before the next attempt: exponential, with half of it random so that households that failed
 * together do not come back together. `toeval` is in [0, 1).
 */
export function backoffMs(poging: number, toeval: number, policy: BackoffPolicy = leveringBackoff): number {
  const top = Math.min(policy.hoogsteMs, policy.eersteMs * 2 ** Math.min(poging - 1, 20))
  return Math.round(top / 2 + (top / 2) * toeval)
}
