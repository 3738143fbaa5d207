import { setTimeout as sleep } from 'node:timers/promises'

export interface HandOver<Event> {
  events: Event[]
  handler: (events: Event[]) => Promise<void>
  /** False once the events are no longer ours to handle: stopped, or the partition went to another instance. */
  isOurs: () => boolean
  onError: (error: Error) => void
  /** Between two attempts. Default 5000. */
  longestPauseMs?: number
}

const firstPauseMs = 100

/** Calls the handler with the same events until it resolves; false when they stopped being ours before that. */
export async function handOver<Event>({
  events,
  handler,
  isOurs,
  onError,
  longestPauseMs = 5_000,
}: HandOver<Event>): Promise<boolean> {
  if (events.length === 0) return true
  for (let pauseMs = firstPauseMs; isOurs(); pauseMs = Math.min(2 * pauseMs, longestPauseMs)) {
    try {
      await handler(events)
      return true
    } catch (error) {
      onError(error instanceof Error ? error : new Error(String(error)))
    }
    // In slices, so that stop() need not wait for the whole pause.
    for (let waited = 0; waited < pauseMs && isOurs(); waited += 50) await sleep(50)
  }
  return false
}
