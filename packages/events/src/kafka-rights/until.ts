import { setTimeout as sleep } from 'node:timers/promises'

const everyMs = 100
const patienceMs = 15_000

/**
 * Waits until a broker knows what the controller accepted: it learns of users and rights a moment later, and whoever logs
 * in before that is refused.
 */
export async function until(isKnown: () => Promise<boolean>): Promise<void> {
  const endsAt = Date.now() + patienceMs
  while (!(await isKnown().catch(() => false))) {
    if (Date.now() > endsAt) throw new Error(`not known to the broker after ${patienceMs / 1000} s`)
    await sleep(everyMs)
  }
}
