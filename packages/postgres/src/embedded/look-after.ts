import { setTimeout as pause } from 'node:timers/promises'

/** What the program that uses the server wants to hear of it. */
export interface Aftercare {
  /** The server is gone, without anybody having asked for that. */
  onLost: () => void
  /** It answers again, at the same address and with its data. */
  onBack: (afterMs: number) => void
  /** It cannot be brought back: whoever depends on it had better end. */
  onGone: (error: Error) => void
}

// Without /proc every look costs a process.
const lookEveryMs = process.platform === 'linux' ? 200 : 2_000

/** Looks whether the server is there and brings it back when it is not, until told to stop. */
export function lookAfter(options: {
  isAway: () => Promise<boolean>
  bringBack: () => Promise<void>
  told: Aftercare
}): {
  stop: () => Promise<void>
} {
  const stopping = new AbortController()
  const looking = look().catch((error: Error) => options.told.onGone(error))

  async function look(): Promise<void> {
    while (!stopping.signal.aborted) {
      if (await options.isAway()) {
        if (stopping.signal.aborted) return
        const since = performance.now()
        options.told.onLost()
        await options.bringBack()
        options.told.onBack(Math.round(performance.now() - since))
      }
      await pause(lookEveryMs, undefined, { ref: false, signal: stopping.signal }).catch(() => undefined)
    }
  }

  return {
    /** Waits for a server that is just being brought back, so that the caller can stop that one. */
    async stop() {
      stopping.abort()
      await looking
    },
  }
}
