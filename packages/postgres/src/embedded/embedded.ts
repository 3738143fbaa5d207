import { rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { run, sql } from '../statement.ts'
import { prepareResidence, type Residence } from './account.ts'
import { prepareBinaries } from './binaries.ts'
import { bringUp, type BringUp, socketFolder } from './bring-up.ts'
import { EmbeddedRefusal } from './embedded-refusal.ts'
import { withFolderLock } from './folder-lock.ts'
import { initialise, superuser } from './initialise.ts'
import type { Launched } from './launch.ts'
import { type Aftercare, lookAfter } from './look-after.ts'
import { hasEnded } from './process-identity.ts'
import { findRunningServer, isAway, type RunningServer, stopServer } from './running-server.ts'
import { ourselves, ownerLives, readIdentity, type ServerIdentity, writeIdentity } from './server-identity.ts'

export { EmbeddedRefusal } from './embedded-refusal.ts'

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
  /** Brings the server back when it dies, and tells of it. Without it a server that dies stays away. */
  aftercare?: Aftercare
  /** Told, once, when another program is just starting here and this one waits for it. */
  onWait?: (sentence: string) => void
}

export interface EmbeddedServer {
  connection: { host: string; port: number; user: string; password: string; database: string }
  /** The same by its Unix socket where that is possible: a round trip takes a quarter less. For this account and root. */
  nearby: EmbeddedServer['connection']
  url: string
  port: number
  /** Another one after the server was brought back. */
  readonly pid: number
  /** Fast shutdown; resolves when the server is gone. Of a shared server it only ends our own use. */
  stop(): Promise<void>
}

/**
 * Starts the built-in PostgreSQL. Throws an `EmbeddedRefusal`, one readable sentence, when the folder is in use by a
 * living program; nothing in it has been touched then, not even with `fresh`.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  if (process.platform === 'win32')
    throw new EmbeddedRefusal('De ingebouwde PostgreSQL draait niet op Windows: gebruik WSL of een eigen database')
  const residence = await prepareResidence(options.folder)
  return locked(options, residence, () => startLocked(options, residence))
}

function locked<Result>(options: EmbeddedOptions, { home }: Residence, work: () => Promise<Result>): Promise<Result> {
  return withFolderLock(join(home, 'start.lock'), work, options.onWait)
}

async function startLocked(options: EmbeddedOptions, residence: Residence): Promise<EmbeddedServer> {
  const { home } = residence
  const shared = options.sharedUntilIdleMinutes !== undefined
  const heartbeatFile = join(home, 'in-use')
  const running = await findRunningServer(join(home, 'data'))
  // Who uses a server that runs is known from its identity only.
  const identity = await readIdentity(home, { anew: (options.fresh ?? false) && !running })
  if (running && shared && !options.fresh && (await answers(running, identity))) {
    const stopBeating = await keepBeating(heartbeatFile)
    return handle({ options, residence, identity, running, stopBeating })
  }
  // A server that was killed and is being brought back by its owner is not there for a moment: the owner counts.
  if (!shared && (running || !identity.shared) && (await ownerLives(identity)))
    throw new EmbeddedRefusal(
      `De database in ${options.folder} is in gebruik door proces ${identity.owner!.pid}: hier draait Wijkhub al. ` +
        `Stop dat eerst, of gebruik een andere map.`,
    )
  if (running) await stopServer(running)
  if (options.fresh) await rm(join(home, 'data'), { recursive: true, force: true })
  // Root's copy is shared by all its folders.
  const bin = await prepareBinaries(residence.account ? join(home, '..') : home)
  const durable = options.durable ?? true
  const data = await initialise({ residence, bin, password: identity.password, durable })
  const stopBeating = shared ? await keepBeating(heartbeatFile) : undefined
  const outlive = shared ? { heartbeatFile, idleMinutes: options.sharedUntilIdleMinutes! } : undefined
  const how = { residence, bin, data, durable, settings: options.settings, outlive }
  try {
    const { running: started, launched } = await bringUp({
      ...how,
      port: options.port ?? identity.port,
      patienceMs: 10_000,
    })
    Object.assign(identity, { port: started.port, owner: await ourselves(), shared: shared || undefined })
    await writeIdentity(home, identity)
    await ensureDatabase(connectionTo(options, identity, started.port))
    return handle({ options, residence, identity, running: started, launched, stopBeating, how })
  } catch (error) {
    stopBeating?.()
    throw error
  }
}

interface Started {
  options: EmbeddedOptions
  residence: Residence
  identity: ServerIdentity
  running: RunningServer
  launched?: Launched
  stopBeating?: (() => void) | undefined
  /** How it was started, so that it can be started again. */
  how?: Omit<BringUp, 'port' | 'patienceMs'>
}

function handle({ options, residence, identity, running, launched, stopBeating, how }: Started): EmbeddedServer {
  const { home } = residence
  const connection = connectionTo(options, identity, running.port)
  const { user, password, host, port, database } = connection
  const bringBack = () =>
    locked(options, residence, async () => {
      // One that waits for its connections to close, ours, would wait for ever.
      if (!(await hasEnded(running.pid))) await stopServer(running)
      launched?.release()
      const other = await findRunningServer(running.data)
      if (other) throw new EmbeddedRefusal(`Een ander proces (${other.pid}) draait nu op de database in ${home}`)
      const back = await bringUp({ ...how!, port, onlyThatPort: true, patienceMs: 60_000 })
      running = back.running
      launched = back.launched
    })
  const aftercare =
    options.aftercare && how
      ? lookAfter({ isAway: () => isAway(running), bringBack, told: options.aftercare })
      : undefined
  return {
    connection,
    nearby: { ...connection, host: socketFolder(home) ?? host },
    url: `postgres://${user}:${password}@${host}:${port}/${database}`,
    port,
    get pid() {
      return running.pid
    },
    async stop() {
      stopBeating?.()
      if (options.sharedUntilIdleMinutes !== undefined) return
      await aftercare?.stop()
      await stopServer(running)
      launched?.release()
      // Under the lock nobody else has written meanwhile; a program that lives on no longer uses this folder.
      if (how) await locked(options, residence, () => writeIdentity(home, { ...identity, owner: undefined }))
    },
  }
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

const findDatabase = sql<{ name: string }, { found: boolean }>(
  'zoek-database',
  'select true as found from pg_database where datname = :name',
)

async function ensureDatabase(connection: EmbeddedServer['connection']): Promise<void> {
  const client = new pg.Client({ ...connection, database: 'postgres' })
  await client.connect()
  try {
    const found = await run(client, findDatabase, { name: connection.database })
    if (found.length === 0) await client.query(`create database ${client.escapeIdentifier(connection.database)}`)
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
