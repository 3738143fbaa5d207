import { setTimeout as sleep } from 'node:timers/promises'

export interface Handled {
  topic: string
  partition: number
  /** The next offset to read. */
  offset: bigint
}

export interface CommitterOptions<Offset extends Handled> {
  commit: (offsets: Offset[]) => Promise<void>
  /** False when the partitions were divided anew: a commit now could put another member's offset back. */
  isOurs: () => boolean
  onError: (error: Error) => void
}

const pauseAfterErrorMs = 200

/**
 * Commits offsets of handled events while the handler works on the next ones: one request at a time, of the newest
 * offsets. Waiting for each commit cost more than half of the catch-up rate.
 */
export function createCommitter<Offset extends Handled>({ commit, isOurs, onError }: CommitterOptions<Offset>) {
  const waiting = new Map<string, Offset>()
  let committing: Promise<void> | undefined

  async function commitAll(): Promise<void> {
    while (waiting.size > 0 && isOurs()) {
      const offsets = [...waiting.values()]
      waiting.clear()
      try {
        await commit(offsets)
      } catch (error) {
        if (!isOurs()) return
        onError(error as Error)
        for (const offset of offsets) if (!waiting.has(placeOf(offset))) waiting.set(placeOf(offset), offset)
        await sleep(pauseAfterErrorMs)
      }
    }
  }

  return {
    /** Offsets of a partition come in their order. */
    handled(offsets: readonly Offset[]): void {
      for (const offset of offsets) waiting.set(placeOf(offset), offset)
      committing ??= commitAll().finally(() => (committing = undefined))
    },
    /** Resolves when everything handled so far is committed, or is not ours any more. */
    async flush(): Promise<void> {
      while (committing) await committing
    },
  }
}

function placeOf({ topic, partition }: Handled): string {
  return `${topic}/${partition}`
}
