/**
 * Moments in rows were written by a clock that may have been ahead and put right since: what lies further ahead than it was
 * ever meant to is void. Clocks of two machines may differ by this much without one taking what the other holds.
 */
export const clockDriftMs = 10_000
