import { setTimeout as pause } from 'node:timers/promises'
import { silentMs, type KeptConnection } from './keep-connection.ts'
import type { Queryable } from './queryable.ts'
import { run, sql } from './statement.ts'

/** A lock that is held by the connection it was taken on; it ends with that connection. */
export interface HeldLock {
  name: string
  /** Statements that only the holder may carry out go through this session: without the lock it is gone. */
  session: Queryable
}

export interface SessionLocks {
  /**
   * Takes the lock, or gives `undefined` while another session has it. A holder whose process stopped (its machine is
   * frozen, its event loop hangs) but whose connection stands is put out: its session is ended, and the next attempt
   * succeeds. Within one process each name is held once.
   */
  take(name: string): Promise<HeldLock | undefined>
  /** False as soon as the connection broke or was silent for so long that another may have put us out. */
  holds(lock: HeldLock): boolean
  release(lock: HeldLock): Promise<void>
}

interface Key {
  name: string
  seed: number
}

const tryLock = sql<Key, { got: boolean }>(
  'take-lock',
  'select pg_try_advisory_lock(hashtextextended(:name, :seed)) as got',
)

// A holder beats on the very session that has the lock (`keepConnection`), so a session that is idle for longer than a
// few beats has nobody behind it. Only sessions of the same role can be ended: an instance of the same service.
const putOutSilent = sql<Key & { silentMs: number }, { ended: boolean }>(
  'clear-lock',
  `with key as (select hashtextextended(:name, :seed) as n)
     select pg_terminate_backend(a.pid) as ended from key, pg_locks l join pg_stat_activity a using (pid)
     where l.locktype = 'advisory' and l.granted and l.objsubid = 1
       and l.database = (select oid from pg_database where datname = current_database())
       and l.classid = ((n >> 32) & 4294967295)::oid and l.objid = (n & 4294967295)::oid
       and a.usename = current_user and a.state = 'idle'
       and a.state_change < clock_timestamp() - :silentMs * interval '1 ms'`,
)

const unlock = sql<Key>('release-lock', 'select pg_advisory_unlock(hashtextextended(:name, :seed))')

/** Session locks by name on a kept connection; `seed` keeps one kind of lock apart from another. */
export function createSessionLocks(connection: KeptConnection, seed: number): SessionLocks {
  // A session may take its own lock twice, so the lock alone does not tell two readers in one process apart.
  const held = new Map<string, Queryable>()
  return {
    async take(name) {
      const session = connection.current()
      if (!session || held.get(name) === session) return undefined
      held.set(name, session)
      const got = await attempt(session, name).catch((error: Error) => {
        held.delete(name)
        throw error
      })
      if (got) return { name, session }
      held.delete(name)
      return undefined
    },
    holds: ({ session }) => session === connection.current(),
    async release({ name, session }) {
      if (held.get(name) === session) held.delete(name)
      const unlocking = run(session, unlock, { name, seed }).catch(() => {})
      // A lock of a connection that is gone went with it, and a silent one would keep us waiting.
      if (session === connection.current()) await unlocking
    },
  }

  async function attempt(session: Queryable, name: string): Promise<boolean> {
    const [answer] = await run(session, tryLock, { name, seed })
    if (answer?.got) return true
    const ended = await run(session, putOutSilent, { name, seed, silentMs })
    if (ended.length === 0) return false
    await pause(50)
    const [again] = await run(session, tryLock, { name, seed })
    return again?.got ?? false
  }
}
