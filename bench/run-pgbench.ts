import { execFile } from 'node:child_process'
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { EmbeddedServer } from '@wijkhub/postgres/embedded'
import { type Figures, summarise } from './http-load.ts'

const pgbench = process.env['PGBENCH'] ?? 'pgbench'

export interface PgbenchRun {
  connection: EmbeddedServer['connection']
  script: string
  variables: Record<string, string>
  /** A schema that unqualified names resolve to. */
  searchPath?: string
  connections: number
  /** How long, or how often per connection. */
  until: { seconds: number } | { transactions: number }
}

/** Plays a script with PostgreSQL's own load generator. */
export async function runPgbench(run: PgbenchRun): Promise<Figures> {
  const { connection, script, variables, searchPath, connections, until } = run
  const { host, port, user, password, database } = connection
  const folder = await mkdtemp(join(tmpdir(), 'wijkhub-pgbench-'))
  try {
    const file = join(folder, 'script.sql')
    await writeFile(file, script)
    const defined = Object.entries(variables).flatMap(([name, value]) => ['-D', `${name}=${value}`])
    const length = 'seconds' in until ? ['-T', String(until.seconds)] : ['-t', String(until.transactions)]
    const options = ['-n', '-M', 'prepared', '-c', String(connections), '-j', '2', ...length, '-f', file]
    const log = ['-l', `--log-prefix=${join(folder, 'log')}`]
    const where = ['-h', host, '-p', String(port), '-U', user, database]
    const start = performance.now()
    await promisify(execFile)(pgbench, [...options, ...log, ...defined, ...where], {
      env: { ...process.env, PGPASSWORD: password, PGOPTIONS: searchPath ? `-c search_path=${searchPath}` : '' },
    }).catch((error: { stderr?: string }) => {
      // The command itself holds all values and is no help.
      throw new Error(`pgbench failed: ${error.stderr ?? 'it is not installed; name it in PGBENCH'}`)
    })
    const seconds = 'seconds' in until ? until.seconds : (performance.now() - start) / 1000
    return summarise(await readTimes(folder), seconds)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function readTimes(folder: string): Promise<number[]> {
  const times: number[] = []
  for (const name of await readdir(folder)) {
    if (!name.startsWith('log.')) continue
    const lines = (await readFile(join(folder, name), 'utf8')).trim().split('\n')
    times.push(...lines.map((line) => Number(line.split(' ')[2]) / 1000))
  }
  return times
}
