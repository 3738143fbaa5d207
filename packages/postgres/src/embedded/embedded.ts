import { readFile, rm, truncate, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { prepareResidence, type Residence } from './account.ts'
import { prepareBinaries } from './binaries.ts'
import { withFolderLock } from './folder-lock.ts'
import { freePort } from './free-port.ts'
import { initialise, superuser } from './initialise.ts'
import { launch, type Launched } from './launch.ts'
import { findRunningServer, type RunningServer, stopServer, untilReady } from './running-server.ts'
import { ourselves, ownerLives, readIdentity, type ServerIdentity, writeIdentity } from './server-identity.ts'
import { serverArguments } from './server-settings.ts'

export interface EmbeddedOptions {
  /** Where the server keeps its data and password; made when absent. As root see `account.ts`. */
  folder: string
  /** Preferred port; when taken, the port of last time or any free one. */
  port?: number
  /** Throws away what the folder holds. */
  fresh?: boolean
  /** Database to connect to; made when absent. Default `wijkhub`. */
  database?: string
  /** PostgreSQL settings over our own. */
  settings?: Record<string, string>
  /** False gives up safety against a crash for speed: tests only. */
  durable?: boolean
  /**
   * Several programs use one server (test workers): each call joins the server that runs, and it ends by itself when
   * no program that joined it has run for this many minutes. Without it the server is this program's alone.
   */
  sharedUntilIdleMinutes?: number
}

export interface EmbeddedServer {
  connection: { host: string; port: number; user: string; password: string; database: string }
  /** The same by its Unix socket where that is possible: a round trip takes a quarter less. For this account and root. */
  nearby: EmbeddedServer['connection']
  url: string
  port: number
  pid: number
  /** Fast shutdown; resolves when the server is gone. Of a shared server it only ends our own use. */
  stop(): Promise<void>
}

/** Starts the built-in PostgreSQL. Throws with one readable sentence when the folder is in use by a living program. */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  if (process.platform === 'win32')
    throw new Error('The built-in PostgreSQL does not run on Windows: use WSL or set a database address')
  const residence = await prepareResidence(options.folder)
  return withFolderLock(join(residence.home, 'start.lock'), () => startLocked(options, residence))
}

async function startLocked(options: EmbeddedOptions, residence: Residence): Promise<EmbeddedServer> {
  const { home } = residence
  const shared = options.sharedUntilIdleMinutes !== undefined
  const heartbeatFile = join(home, 'in-use')
  const identity = await readIdentity(home)
  const running = await findRunningServer(join(home, 'data'))
  if (running) {
    if (shared && !options.fresh && (await answers(running, identity))) {
      return handle({ options, home, identity, running, stopBeating: await keepBeating(heartbeatFile) })
    }
    if (!shared && (await ownerLives(identity))) {
      throw new Error(`The database in ${options.folder} is in use by process ${identity.owner!.pid}; stop that first`)
    }
    await stopServer(running)
  }
  if (options.fresh) await rm(join(home, 'data'), { recursive: true, force: true })
  // Root's copy is shared by all its folders.
  const bin = await prepareBinaries(residence.account ? join(home, '..') : home)
  const durable = options.durable ?? true
  const data = await initialise({ residence, bin, password: identity.password, durable })
  const stopBeating = shared ? await keepBeating(heartbeatFile) : undefined
  const outlive = shared ? { heartbeatFile, idleMinutes: options.sharedUntilIdleMinutes! } : undefined
  for (let attempt = 1; ; attempt++) {
    await trimLog(home)
    const port = await freePort(attempt === 1 ? (options.port ?? identity.port) : undefined)
    const args = serverArguments({ port, durable, socketFolder: socketFolder(home), own: options.settings })
    const launched = await launch({ residence, bin, data, args, outlive })
    const started = await untilReady(data, launched.pid)
    if (started) {
      Object.assign(identity, { port, owner: await ourselves() })
      await writeIdentity(home, identity)
      await ensureDatabase(connectionTo(options, identity, port))
      return handle({ options, home, identity, running: started, launched, stopBeating })
    }
    launched.release()
    const reason = await lastLines(home)
    // Orphaned backends of a killed server need a moment; a port can be taken between our look and the start.
    if (attempt >= 20 || !/could not (bind|create any TCP)|still in use|lock file/.test(reason)) {
      stopBeating?.()
      throw new Error(`The built-in PostgreSQL did not start:\n${reason}`)
    }
    await pause(250)
  }
}

interface Started {
  options: EmbeddedOptions
  home: string
  identity: ServerIdentity
  running: RunningServer
  launched?: Launched
  stopBeating?: () => void
}

function handle({ options, home, identity, running, launched, stopBeating }: Started): EmbeddedServer {
  const connection = connectionTo(options, identity, running.port)
  const { user, password, host, port, database } = connection
  return {
    connection,
    nearby: { ...connection, host: socketFolder(home) ?? host },
    url: `postgres://${user}:${password}@${host}:${port}/${database}`,
    port,
    pid: running.pid,
    async stop() {
      stopBeating?.()
      if (options.sharedUntilIdleMinutes !== undefined) return
      await stopServer(running)
      launched?.release()
    },
  }
}

/** The system takes 107 bytes for the name of a socket (103 on macOS); a deep folder has none. */
function socketFolder(home: string): string | undefined {
  return Buffer.byteLength(join(home, '.s.PGSQL.65535')) <= 103 ? home : undefined
}

function connectionTo(options: EmbeddedOptions, { password }: ServerIdentity, port: number) {
  return { host: '127.0.0.1', port, user: superuser, password, database: options.database ?? 'wijkhub' }
}

async function answers({ port }: RunningServer, { password }: ServerIdentity): Promise<boolean> {
  const client = new pg.Client({ host: '127.0.0.1', port, user: superuser, password, database: 'postgres' })
  client.on('error', () => {})
  return client.connect().then(
    () => client.end().then(() => true),
    () => false,
  )
}

async function ensureDatabase(connection: EmbeddedServer['connection']): Promise<void> {
  const client = new pg.Client({ ...connection, database: 'postgres' })
  await client.connect()
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [connection.database])
    if (!rowCount) await client.query(`create database ${client.escapeIdentifier(connection.database)}`)
  } finally {
    await client.end()
  }
}

/** Touches the file now and every half minute until told to stop or this program ends. */
async function keepBeating(file: string): Promise<() => void> {
  await writeFile(file, '', { mode: 0o644 })
  const timer = setInterval(() => void utimes(file, new Date(), new Date()).catch(() => {}), 30_000)
  timer.unref()
  return () => clearInterval(timer)
}

async function trimLog(home: string): Promise<void> {
  const path = join(home, 'server.log')
  const { size } = await stat(path).catch(() => ({ size: 0 }))
  if (size > 5_000_000) await truncate(path)
}

async function lastLines(home: string): Promise<string> {
  const text = await readFile(join(home, 'server.log'), 'utf8').catch(() => '')
  return text.trimEnd().split('\n').slice(-8).join('\n')
}
