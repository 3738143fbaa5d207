import pg from 'pg'

export type Pool = pg.Pool
export type PoolClient = pg.PoolClient

export interface DatabaseConfig {
  /** `postgres://user:password@host:port/database`, or the five fields below. */
  connectionString?: string
  host?: string
  port?: number
  user?: string
  password?: string
  database?: string
  ssl?: pg.ClientConfig['ssl']
  /** Shown in pg_stat_activity: the service, so that an operator sees who holds a lock. */
  applicationName: string
  /** Most connections. Default 10. */
  max?: number
  /** A schema that unqualified names resolve to. Default PostgreSQL's own. */
  searchPath?: string
  /** Default 30 000; 0 is no limit. */
  statementTimeoutMs?: number
  /** Default 30 000. A transaction that waits for its own program holds locks for nothing. */
  idleInTransactionTimeoutMs?: number
  /** Default 60 000. One open writing transaction holds back every event reader (see packages/events), so it must end. */
  transactionTimeoutMs?: number
  /**
   * False: a commit does not wait for the disk, so a crash of the server may lose the last ones (never part of one, and
   * never an earlier one without the later). Only for what may be lost. Default true.
   */
  durable?: boolean
  /**
   * Statements given to one connection without waiting travel together (default). False for COPY streams and cursors,
   * which pg refuses on such a connection.
   */
  pipeline?: boolean
  /** Told of a connection that broke while nobody used it. The pool makes a new one by itself. */
  onError?: (error: Error) => void
}

/**
 * A pool of connections to PostgreSQL 17 or newer. int8, numeric and xid8 arrive as strings (a JavaScript number would
 * lose digits), `date` and `timestamp` as the text PostgreSQL wrote, `timestamptz` as Date.
 */
export function createPool(config: DatabaseConfig): Pool {
  const onError = config.onError ?? (() => {})
  const pool = new pg.Pool({
    ...place(config),
    application_name: config.applicationName,
    max: config.max ?? 10,
    options: sessionOptions(config),
    types: { getTypeParser: parserFor },
    pipeline: config.pipeline ?? true,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    connectionTimeoutMillis: 10_000,
    query_timeout: answerTimeoutMs(config),
    idleTimeoutMillis: 30_000,
  })
  const report = (error: Error & { client?: unknown }) => {
    // The pool hangs the whole connection on the error, which would end up in a log.
    delete error.client
    if (!pool.ending) onError(error)
  }
  // Every client reports for itself, so the pool's own event would say it twice; without a listener it would throw.
  pool.on('error', (error: Error & { client?: unknown }) => delete error.client)
  // The pool listens to its clients only while they are idle. A checked-out client between two queries whose server
  // goes away would emit 'error' to nobody, and Node ends the process for that.
  pool.on('connect', (client) => client.on('error', report))
  return pool
}

function place(config: DatabaseConfig): pg.ClientConfig {
  const { connectionString, host, port, user, password, database, ssl } = config
  const given = { connectionString, host, port, user, password, database, ssl }
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
}

// The server's own limit comes first; this one is for a server that no longer answers at all, which TCP would take a
// quarter of an hour to notice.
function answerTimeoutMs({ statementTimeoutMs = 30_000 }: DatabaseConfig): number | undefined {
  return statementTimeoutMs > 0 ? statementTimeoutMs + 5000 : undefined
}

function sessionOptions(config: DatabaseConfig): string {
  const settings: Record<string, string | number | undefined> = {
    statement_timeout: config.statementTimeoutMs ?? 30_000,
    idle_in_transaction_session_timeout: config.idleInTransactionTimeoutMs ?? 30_000,
    transaction_timeout: config.transactionTimeoutMs ?? 60_000,
    search_path: config.searchPath,
    synchronous_commit: config.durable === false ? 'off' : undefined,
  }
  return Object.entries(settings)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ')
}

const DATE_OID = 1082
const TIMESTAMP_OID = 1114

// pg turns a `date` into midnight of the machine's own time zone: a birth date then moves a day in JSON.
function parserFor(oid: number, format?: 'text' | 'binary') {
  if (oid === DATE_OID || oid === TIMESTAMP_OID) return (text: string) => text
  return pg.types.getTypeParser(oid, format)
}
