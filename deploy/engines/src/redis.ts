import { freePort } from '@wijkhub/machine/free-ports'
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { mkdir } from 'node:fs/promises'
import { type Engine, EngineError, killProcess, launch, stopProcess } from './engine-process.ts'
import { findProgram } from './find-program.ts'
import { redisSettings } from './redis-settings.ts'

export interface RedisOptions {
  folder: string
  /** Wished port; another when it is taken. Default 6379. */
  port?: number
}

export function missingForRedis(): string[] {
  if (findProgram('redis-server')) return []
  return ['redis-server ontbreekt. Debian: apt-get install redis-server; macOS: brew install redis']
}

export async function startRedis(options: RedisOptions): Promise<Engine> {
  return runRedis({ folder: options.folder, port: await freePort(options.port ?? 6379) })
}

export async function stopRedis(engine: Engine): Promise<void> {
  await stopProcess(engine.pid)
}

export async function killRedis(engine: Engine): Promise<void> {
  await killProcess(engine.pid)
}

/** kill -9 and start again on the same data and port. */
export async function restartRedis(engine: Engine): Promise<Engine> {
  await killRedis(engine)
  return runRedis(engine)
}

async function runRedis({ folder, port }: { folder: string; port: number }): Promise<Engine> {
  const missing = missingForRedis()
  if (missing.length > 0) throw new EngineError(missing.join('\n'))
  const command = findProgram('redis-server')!
  const version = /v=([\d.]+)/.exec(execFileSync(command, ['--version'], { encoding: 'utf8' }))?.[1] ?? '?'
  const data = join(folder, 'data')
  await mkdir(data, { recursive: true })
  const settings = { bind: '127.0.0.1', port: String(port), dir: data, ...redisSettings }
  // The folder in the title tells `status` that this process is ours.
  const args = Object.entries({ ...settings, 'proc-title-template': `redis-server {listen-addr} ${folder}` })
  const pid = await launch({
    name: 'redis',
    command,
    args: args.flatMap(([key, value]) => [`--${key}`, value]),
    folder,
    timeoutMs: 30_000,
    isReady: (log) => log.includes('Ready to accept connections'),
  })
  return { name: 'redis', version, address: `redis://127.0.0.1:${port}/0`, port, pid, folder }
}
