import type { KeptConnection, Queryable } from '@wijkhub/postgres'
import type { Handler, Subscription } from '../event-log.ts'
import { handOver } from '../kafka-consumer/hand-over.ts'
import type { Cursor, OutboxRows } from './outbox-rows.ts'
import { createBell } from './bell.ts'

/** Keeps these locks apart from those of others in the same database. */
const seed = 7769

export interface GroupReader extends Subscription {
  /** There may be something to read. */
  wake(): void
}

export interface GroupReaderOptions {
  rows: OutboxRows
  /** Holds the groups' locks; an offset moves through it too, so who lost the lock cannot move an offset any more. */
  connection: KeptConnection
  /** Groups that this process reads already: a session may take its own lock twice, so the lock does not tell. */
  taken: Set<string>
  schema: string
  group: string
  topics: readonly string[]
  batchSize: number
  pollMs: number
  handler: Handler
  onError: (error: Error) => void
}

/** While rows wait for another transaction to end, nobody tells us of that end. */
const settleMs = { first: 5, most: 100 }

/** Whoever wakes us looks every second; this is for the day that fails. */
const idleMs = 30_000

/** Reads for one group, when no other instance does, and stands by otherwise. */
export function readGroup(options: GroupReaderOptions): GroupReader {
  const { rows, connection, taken, schema, group, topics, batchSize, pollMs, handler, onError } = options
  const lockName = `wijkhub:lezer:${schema}:${group}`
  const bell = createBell()
  let stopped = false
  let lead: { session: Queryable; cursors: Cursor[] } | undefined

  const isOurs = () => !stopped && lead !== undefined && lead.session === connection.current()

  async function takeLead(): Promise<boolean> {
    if (isOurs()) return true
    giveUp()
    const session = connection.current()
    if (!session || taken.has(group)) return false
    taken.add(group)
    try {
      const { rows: answer } = await session.query<{ got: boolean }>(
        `select pg_try_advisory_lock(hashtextextended($1, ${seed})) as got`,
        [lockName],
      )
      if (answer[0]?.got) lead = { session, cursors: [] }
    } finally {
      if (!lead) taken.delete(group)
    }
    if (lead) lead.cursors = await rows.findOffsets(session, group, topics)
    return lead !== undefined
  }

  function giveUp(): void {
    if (!lead) return
    lead = undefined
    taken.delete(group)
  }

  async function readOnce(): Promise<{ handled: number; waiting: boolean }> {
    const { session, cursors } = lead!
    const { events, after, waiting } = await rows.read(cursors, batchSize)
    if (events.length === 0) return { handled: 0, waiting }
    if (!(await handOver({ events, handler, isOurs, onError }))) return { handled: 0, waiting: false }
    await rows.moveOffsets(session, group, after)
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
        await release(lead)
        giveUp()
        await bell.wait(pollMs / 2, 'stop')
      }
    }
    await release(lead)
    giveUp()
  }

  async function release(held: typeof lead): Promise<void> {
    // A lock of a connection that is gone went with it.
    if (!held || held.session !== connection.current()) return
    await held.session.query(`select pg_advisory_unlock(hashtextextended($1, ${seed}))`, [lockName]).catch(onError)
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
