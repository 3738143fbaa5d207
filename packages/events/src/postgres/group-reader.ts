import type { HeldLock, Pool, SessionLocks } from '@wijkhub/postgres'
import type { Handler, Subscription } from '../event-log.ts'
import { handOver } from '../kafka-consumer/hand-over.ts'
import { toLogEvent } from '../outbox/outbox-event.ts'
import type { Cursor } from './cursor.ts'
import type { OutboxRows } from './outbox-rows.ts'
import { createBell } from './bell.ts'

export interface GroupReader extends Subscription {
  /** There may be something to read. */
  wake(): void
}

export interface GroupReaderOptions {
  rows: OutboxRows
  /** A `createReadingPool`. */
  reading: Pool
  /** An offset moves through the session that holds the group's lock, so whoever lost the lock cannot move one any more. */
  locks: SessionLocks
  schema: string
  group: string
  topics: readonly string[]
  batchSize: number
  pollMs: number
  handler: Handler
  onError: (error: Error) => void
}

/** Rows may wait for another transaction to end, and nobody tells us when it does. */
const settleMs = { first: 5, most: 100 }

/** Whoever wakes us looks every second; this is for the day that fails. */
const idleMs = 30_000

/** Reads for one group, when no other instance does, and stands by otherwise. */
export function readGroup(options: GroupReaderOptions): GroupReader {
  const { rows, reading, locks, schema, group, topics, batchSize, pollMs, handler, onError } = options
  const lockName = `wijkhub:lezer:${schema}:${group}`
  const bell = createBell()
  let stopped = false
  let lead: { lock: HeldLock; cursors: Cursor[] } | undefined

  const isOurs = () => !stopped && lead !== undefined && locks.holds(lead.lock)

  async function takeLead(): Promise<boolean> {
    if (isOurs()) return true
    await giveUp()
    const lock = await locks.take(lockName)
    if (!lock) return false
    lead = { lock, cursors: [] }
    lead.cursors = await rows.findOffsets(lock.session, group, topics)
    return true
  }

  async function giveUp(): Promise<void> {
    const held = lead
    lead = undefined
    if (held) await locks.release(held.lock)
  }

  async function readOnce(): Promise<{ handled: number; waiting: boolean }> {
    const { lock, cursors } = lead!
    const { events, after, waiting } = await rows.read(reading, cursors, batchSize)
    if (events.length === 0) return { handled: 0, waiting }
    if (!(await handOver({ events: events.map(toLogEvent), handler, isOurs, onError })))
      return { handled: 0, waiting: false }
    await rows.moveOffsets(lock.session, group, after)
    lead!.cursors = after
    return { handled: events.length, waiting }
  }

  async function run(): Promise<void> {
    let pauseMs = settleMs.first
    while (!stopped) {
      try {
        bell.reset()
        if (!(await takeLead())) {
          // Not woken by every event: whoever has the lead reads those.
          await bell.wait(pollMs, 'stop')
          continue
        }
        const { handled, waiting } = await readOnce()
        if (handled > 0) {
          pauseMs = settleMs.first
          continue
        }
        await bell.wait(waiting ? pauseMs : idleMs, 'any')
        pauseMs = waiting ? Math.min(pauseMs * 2, settleMs.most) : settleMs.first
      } catch (error) {
        onError(error as Error)
        await giveUp()
        await bell.wait(pollMs / 2, 'stop')
      }
    }
    await giveUp()
  }

  const running = run()
  return {
    wake: () => bell.ring('event'),
    async stop() {
      stopped = true
      bell.ring('stop')
      await running
    },
  }
}
