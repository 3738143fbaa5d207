export interface BackoffPolicy {
  /** Wait after the first failure, in ms; doubles every time. */
  eersteMs: number
  hoogsteMs: number
}

/** No retry count decides loss (LESSONS 3): the wait only grows to this and then stays. */
export const leveringBackoff: BackoffPolicy = { eersteMs: 500, hoogsteMs: 60_000 }

/** The end of a right that the partner refuses is tried again until it is done: not often, but never given up. */
export const eindeBackoff: BackoffPolicy = { eersteMs: 1_000, hoogsteMs: 3_600_000 }

/** The longest a partner may ask us to wait: longer is a mistake of its own, and it may be well again at once. */
export const hoogsteWachtMs = 3_600_000

/**
 * Milliseconds to wait before the next attempt: exponential, with half of it random so that households that failed
 * together do not come back together. `toeval` is in [0, 1).
 */
export function backoffMs(attempt: number, toeval: number, policy: BackoffPolicy = leveringBackoff): number {
  const top = Math.min(policy.hoogsteMs, policy.eersteMs * 2 ** Math.min(attempt - 1, 20))
  return Math.round(top / 2 + (top / 2) * toeval)
}

/** Milliseconds after a failure: what the partner asked for, within bounds, but never less than our own backoff. */
export function wachtNa(attempt: number, toeval: number, gevraagdMs = 0): number {
  return Math.max(Math.min(gevraagdMs, hoogsteWachtMs), backoffMs(attempt, toeval))
}
