import { setTimeout as sleep } from 'node:timers/promises'

/** Repeats a call that kafkajs itself does not repeat (its admin gives up while a group's coordinator loads). */
export async function whileRetriable<Result>(call: () => Promise<Result>, forMs = 30_000): Promise<Result> {
  const until = Date.now() + forMs
  for (;;) {
    try {
      return await call()
    } catch (error) {
      if (!(error as { retriable?: boolean }).retriable || Date.now() > until) throw error
      await sleep(200)
    }
  }
}
