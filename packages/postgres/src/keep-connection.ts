import pg from 'pg'
import type { Pool } from './create-pool.ts'
import type { Queryable } from './queryable.ts'
import { connectionOf } from './sibling-pool.ts'

export interface KeptConnection {
  /**
   * The connection while it is there and answers, another object after each break; session locks and LISTENs live and
   * die with it. `undefined` also when this process itself stood still: another may have put it out meanwhile, and the
   * news of that is still on its way. It may be shared: statements wait for each other.
   */
  current(): Queryable | undefined
  close(): Promise<void>
}

export interface KeepConnectionOptions {
  /** Whose place, user and settings the connection takes; it is not one of the pool's own connections. */
  pool: Pool
  applicationName: string
  /** Called on every new connection before `current()` gives it: LISTEN here. */
  onConnect(session: Queryable): Promise<void>
  onNotification(text: string): void
  /**
   * Told with every beat which transactions PostgreSQL knows of: when the text is the same twice, nothing was written
   * in between.
   */
  onBeat?(snapshot: string): void
  onError(error: Error): void
}

const RETRY_MS = { first: 100, most: 1000 }

/**
 * A beat on the connection, so that others see that somebody is behind it. Whoever got no answer for `trustMs` takes
 * its connection for lost; others may do so after `silentMs`, which is longer: never two at a time.
 */
const beatMs = 700
const trustMs = 2_000
export const silentMs = 3_000

/**
 * One connection outside the pool, made again for as long as it takes whenever it breaks. Resolves at the first
 * attempt, whether or not the server answered.
 */
export async function keepConnection(options: KeepConnectionOptions): Promise<KeptConnection> {
  let client: pg.Client | undefined
  let session: Queryable | undefined
  let closed = false
  let retryMs = RETRY_MS.first
  let timer: NodeJS.Timeout | undefined
  let connecting: Promise<void> = Promise.resolve()
  /** When the last beat that was answered was sent. */
  let answered = 0

  async function connect(): Promise<void> {
    const fresh = new pg.Client({
      ...connectionOf(options.pool),
      application_name: options.applicationName,
      keepAlive: true,
      keepAliveInitialDelayMillis: 5000,
      connectionTimeoutMillis: 5000,
      // Without an answer in this time the server is taken for gone; only short statements run here.
      query_timeout: 10_000,
    })
    let lost = false
    const lose = (error?: Error) => {
      if (lost) return
      lost = true
      if (client === fresh) client = session = undefined
      if (closed) return
      options.onError(error ?? new Error('PostgreSQL closed the connection'))
      timer = setTimeout(() => {
        connecting = connect()
      }, retryMs)
      retryMs = Math.min(retryMs * 2, RETRY_MS.most)
      void fresh.end().catch(() => {})
    }
    fresh.on('error', lose)
    fresh.on('end', () => lose())
    fresh.on('notification', ({ payload = '' }) => options.onNotification(payload))
    try {
      await fresh.connect()
      // A server must notice a dead holder of session locks in seconds, not in TCP's two hours.
      await fresh.query('set tcp_keepalives_idle = 1; set tcp_keepalives_interval = 1; set tcp_keepalives_count = 3')
      const inTurn = oneAtATime(fresh, lose)
      await options.onConnect(inTurn)
      if (lost) return
      if (closed) return await fresh.end()
      client = fresh
      session = inTurn
      answered = performance.now()
      retryMs = RETRY_MS.first
    } catch (error) {
      lose(error as Error)
    }
  }

  async function beat(): Promise<void> {
    const sent = performance.now()
    const answer = await session?.query<{ now: string }>('select pg_current_snapshot()::text as now')
    if (!answer) return
    answered = sent
    options.onBeat?.(answer.rows[0]!.now)
  }

  connecting = connect()
  await connecting
  const beating = setInterval(() => void beat().catch(() => {}), beatMs)

  return {
    current: () => (performance.now() - answered < trustMs ? session : undefined),
    async close() {
      closed = true
      clearTimeout(timer)
      clearInterval(beating)
      await connecting
      await client?.end().catch(() => {})
      client = session = undefined
    },
  }
}

/** pg will stop queueing statements by itself. A statement without an answer in time means the connection is lost. */
function oneAtATime(client: pg.Client, lose: (error: Error) => void): Queryable {
  let last: Promise<unknown> = Promise.resolve()
  return {
    query(text, values) {
      const result = last.then(() => client.query(text, values))
      last = result.catch((error: Error) => {
        if (error.message === 'Query read timeout') lose(error)
      })
      return result
    },
  }
}
