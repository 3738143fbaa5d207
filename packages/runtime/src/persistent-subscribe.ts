import { setTimeout as sleep } from 'node:timers/promises'
import type { EventLog, Subscription } from '@wijkhub/events'

const pauseMs = { first: 500, most: 5_000 }

/**
 * The same log, whose first subscription is tried until it succeeds. A service that starts while Kafka is away (or still
 * loading its groups) must not end for it: registrations and partners' messages only need the database.
 */
export function persistentSubscribe(eventLog: EventLog, onError: (error: Error) => void): EventLog {
  let closed = false
  return {
    ...eventLog,
    async subscribe(options, handler): Promise<Subscription> {
      for (let waitMs = pauseMs.first; ; waitMs = Math.min(2 * waitMs, pauseMs.most)) {
        try {
          return await eventLog.subscribe(options, handler)
        } catch (error) {
          if (closed) throw error
          onError(error as Error)
        }
        await sleep(waitMs)
      }
    },
    close() {
      closed = true
      return eventLog.close()
    },
  }
}
