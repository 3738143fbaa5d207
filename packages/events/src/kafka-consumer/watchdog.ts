/** What the watchdog must know of a consumer, asked every few seconds. */
export interface Watched {
  /** Time at which a handler call last began or ended. */
  lastHandledAt: () => number
  /** Time at which the partitions were last divided: a new member deserves time to begin. */
  lastDividedAt: () => number
  /** True while a handler call runs: then waiting events are not the consumer's fault. */
  isHandling: () => boolean
  /** Events that wait for this consumer. May reject: a broker that is away is not a consumer that hangs. */
  waiting: () => Promise<number>
  rebuild: (reason: string) => void
  silentMs: number
  now?: () => number
}

/**
 * Finds the consumer that is silent while events wait (seen after a restart of the broker in every client: LESSONS 15)
 * and has it rebuilt. When a rebuild does not help, the next one waits twice as long: rebuilding disturbs the group.
 */
export function createWatchdog({
  lastHandledAt,
  lastDividedAt,
  isHandling,
  waiting,
  rebuild,
  silentMs,
  now = Date.now,
}: Watched) {
  let patienceMs = silentMs
  let lastWaiting = 0
  let rebuiltAt = 0
  let isLooking = false

  async function look(): Promise<void> {
    if (lastHandledAt() > rebuiltAt) patienceMs = silentMs
    const lastSign = Math.max(lastHandledAt(), lastDividedAt(), rebuiltAt)
    if (isHandling() || now() - lastSign < patienceMs) {
      lastWaiting = 0
      return
    }
    const before = lastWaiting
    lastWaiting = await waiting().catch(() => 0)
    // Seen twice, and not shrinking: once may be an event that arrived this instant.
    if (before === 0 || lastWaiting < before) return
    rebuild(`silent for ${now() - lastSign} ms while ${lastWaiting} events wait`)
    rebuiltAt = now()
    patienceMs = Math.min(patienceMs * 2, 60_000)
    lastWaiting = 0
  }

  return {
    /** The next look begins only after the last one got its answer. */
    async look(): Promise<void> {
      if (isLooking) return
      isLooking = true
      await look().finally(() => (isLooking = false))
    },
  }
}
