import { setTimeout as pause } from 'node:timers/promises'
import type { Pool } from '@wijkhub/postgres'

/** At most 200 wake-ups per second and process, however many commits there are: one wake-up makes a reader read all. */
const restMs = 5

/** Notifies a channel, one notification in flight at most; calls made meanwhile share the next one. */
export function createWake({ pool, channel }: { pool: Pool; channel: string }) {
  let asked = false
  let busy: Promise<void> | undefined

  async function notifyWhileAsked(): Promise<void> {
    while (asked) {
      asked = false
      await notify(pool, channel)
      await pause(restMs)
    }
    busy = undefined
  }

  return {
    wake() {
      asked = true
      busy ??= notifyWhileAsked()
    },
    async close() {
      await busy
    },
  }
}

async function notify(pool: Pool, channel: string): Promise<void> {
  // A notification needs no place on disk; without this each would wait for one like any commit.
  await pool
    .query(`select set_config('synchronous_commit', 'off', true), pg_notify($1, '')`, [channel])
    // Readers look for themselves within a second, so a lost wake-up costs time, nothing else.
    .catch(() => {})
}
