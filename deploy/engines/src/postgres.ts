import { existsSync, realpathSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { createPool } from '@wijkhub/postgres'
import { startEmbedded } from '@wijkhub/postgres/embedded'
import { type Engine, EngineError, killProcess, stopProcess } from './engine-process.ts'

export interface PostgresOptions {
  folder: string
  /** Wished port; another when it is taken. Default 5432. */
  port?: number
}

/** The server comes with the npm packages, so nothing can be missing on a platform that has one. */
export function missingForPostgres(): string[] {
  return process.platform === 'win32'
    ? ['de ingebouwde PostgreSQL draait niet op Windows: gebruik WSL of WIJKHUB_POSTGRES_URL']
    : []
}

/** It ends by itself only when nobody looked after it for this long; `down` ends it. */
const yearInMinutes = 525_600

export async function startPostgres({ folder, port = 5432 }: PostgresOptions): Promise<Engine> {
  await mkdir(folder, { recursive: true })
  const server = await startEmbedded({ folder, port, sharedUntilIdleMinutes: yearInMinutes }).catch((error: Error) => {
    throw new EngineError(error.message)
  })
  const pool = createPool({ connectionString: server.url, applicationName: 'engines', max: 1 })
  const { rows } = await pool.query<{ server_version: string }>('show server_version')
  await pool.end()
  // Ends only this program's use of it.
  await server.stop()
  // As root the server lives elsewhere, behind this link; its command line names that place.
  const home = join(folder, 'home')
  return {
    name: 'postgres',
    version: rows[0]!.server_version,
    address: server.url,
    port: server.port,
    pid: server.pid,
    folder: existsSync(home) ? realpathSync(home) : realpathSync(folder),
    startedIn: folder,
  }
}

/** Fast shutdown: open transactions are rolled back, everything committed is on disk. */
export async function stopPostgres(engine: Engine): Promise<void> {
  await stopProcess(engine.pid, 'SIGINT')
}

export async function killPostgres(engine: Engine): Promise<void> {
  await killProcess(engine.pid)
}

/** kill -9 of the server's main process, and start again on the same data and port. */
export async function restartPostgres(engine: Engine): Promise<Engine> {
  await killPostgres(engine)
  return startPostgres({ folder: engine.startedIn ?? engine.folder, port: engine.port })
}
