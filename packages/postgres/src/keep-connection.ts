import pg from 'pg'
import type { Pool } from './create-pool.ts'

export interface KeptConnection {
  /** The connection while it is there; session locks and LISTENs live and die with it. */
  current(): pg.Client | undefined
  /** Breaks the connection off, so that it is made anew: for when a query on it no longer answers. */
  renew(reason: Error): void
  close(): Promise<void>
}

export interface KeepConnectionOptions {
  /** Whose place, user and settings the connection takes; it is not one of the pool's own connections. */
  pool: Pool
  applicationName: string
  /** Called on every new connection before `current()` gives it: LISTEN here. */
  onConnect(client: pg.Client): Promise<void>
  onNotification(channel: string): void
  onError(error: Error): void
}

const RETRY_MS = { first: 100, most: 1000 }

/**
 * One connection outside the pool, made again for as long as it takes whenever it breaks. Resolves at the first
 * attempt, whether or not the server answered.
 */
export async function keepConnection(options: KeepConnectionOptions): Promise<KeptConnection> {
  let client: pg.Client | undefined
  let closed = false
  let retryMs = RETRY_MS.first
  let timer: NodeJS.Timeout | undefined
  let connecting: Promise<void> = Promise.resolve()

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
      if (client === fresh) client = undefined
      if (closed) return
      options.onError(error ?? new Error('PostgreSQL closed the connection'))
      timer = setTimeout(() => (connecting = connect()), retryMs)
      retryMs = Math.min(retryMs * 2, RETRY_MS.most)
      void fresh.end().catch(() => {})
    }
    fresh.on('error', lose)
    fresh.on('end', () => lose())
    fresh.on('notification', (message) => options.onNotification(message.channel))
    try {
      await fresh.connect()
      // A server must notice a dead holder of session locks in seconds, not in TCP's two hours.
      await fresh.query('set tcp_keepalives_idle = 5; set tcp_keepalives_interval = 2; set tcp_keepalives_count = 3')
      await options.onConnect(fresh)
      if (lost) return
      if (closed) return await fresh.end()
      client = fresh
      retryMs = RETRY_MS.first
    } catch (error) {
      lose(error as Error)
    }
  }

  connecting = connect()
  await connecting

  return {
    current: () => client,
    renew(reason) {
      client?.emit('error', reason)
    },
    async close() {
      closed = true
      clearTimeout(timer)
      await connecting
      await client?.end().catch(() => {})
      client = undefined
    },
  }
}

function connectionOf(pool: Pool): pg.ClientConfig {
  // pg hides the password from enumeration, so a spread alone would lose it.
  return { ...pool.options, password: pool.options.password }
}
