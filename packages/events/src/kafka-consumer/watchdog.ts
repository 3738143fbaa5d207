/** What the watchdog must know of a consumer, asked every few seconds. */
export interface Watched {
  /** Time of the last sign that events flow: a handler call that began or ended, a division of partitions. */
  lastSignAt: () => number
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
export function createWatchdog({ lastSignAt, isHandling, waiting, rebuild, silentMs, now = Date.now }: Watched) {
  let patienceMs = silentMs
  let lastSign = lastSignAt()
  let lastWaiting = 0
  let rebuiltAt = 0
  return {
    async look(): Promise<void> {
      const sign = lastSignAt()
      if (sign > lastSign && rebuiltAt < sign) patienceMs = silentMs
      lastSign = Math.max(sign, lastSign)
      if (isHandling() || now() - Math.max(lastSign, rebuiltAt) < patienceMs) {
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
    },
  }
}
