import { isAlive } from '@wijkhub/machine/is-alive'
import { spawn } from 'node:child_process'
import { existsSync, openSync, readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** An engine that runs: where it listens, which process it is and which folder holds its data. */
export interface Engine {
  name: 'kafka' | 'redis' | 'postgres'
  version: string
  /** What goes into WIJKHUB_KAFKA, WIJKHUB_REDIS_URL or WIJKHUB_POSTGRES_URL. */
  address: string
  port: number
  pid: number
  /** Kafka's other door: whoever comes through this one logs in and has rights. */
  loginPort?: number
  /** Stands in the command line of its process. */
  folder: string
  /** The folder it was asked to use, where that is another. */
  startedIn?: string
}

/** A refusal with its remedy, for people: shown as it is, without a stack. */
export class EngineError extends Error {}

export interface Launch {
  name: string
  command: string
  args: string[]
  folder: string
  env?: Record<string, string>
  user?: { uid: number; gid: number }
  timeoutMs: number
  isReady: (log: string) => boolean | Promise<boolean>
}

/** Starts a process that outlives this one, its output in `<folder>/<name>.log`, and waits until it is ready. */
export async function launch(options: Launch): Promise<number> {
  await mkdir(options.folder, { recursive: true })
  const logFile = join(options.folder, `${options.name}.log`)
  await writeFile(logFile, '')
  const log = openSync(logFile, 'a')
  const child = spawn(options.command, options.args, {
    detached: true,
    stdio: ['ignore', log, log],
    env: { ...process.env, ...options.env },
    ...options.user,
  })
  let failure: string | undefined
  child.once('error', (error) => (failure = error.message))
  child.once('exit', (code, signal) => (failure = `ended with ${code ?? signal}`))
  child.unref()
  const until = Date.now() + options.timeoutMs
  while (Date.now() < until) {
    const text = readFileSync(logFile, 'utf8')
    if (failure)
      throw new EngineError(
        `${options.name} start niet (${failure}). Laatste regels van ${logFile}:\n${text.slice(-1500)}`,
      )
    if (await options.isReady(text)) return child.pid!
    await sleep(50)
  }
  if (child.pid) killNow(child.pid)
  throw new EngineError(`${options.name} is na ${options.timeoutMs / 1000} s nog niet klaar; zie ${logFile}`)
}

/** The pid on file may belong to another process by now: an engine is ours only if its command names its folder. */
export function isEngine(engine: Pick<Engine, 'pid' | 'folder'>): boolean {
  if (!isAlive(engine.pid)) return false
  const commandFile = `/proc/${engine.pid}/cmdline`
  return !existsSync(commandFile) || readFileSync(commandFile, 'utf8').includes(engine.folder)
}

export async function stopProcess(pid: number, signal: NodeJS.Signals = 'SIGTERM', patienceMs = 15_000): Promise<void> {
  if (!isAlive(pid)) return
  process.kill(pid, signal)
  const until = Date.now() + patienceMs
  while (isAlive(pid)) {
    if (Date.now() > until) killNow(pid)
    await sleep(20)
  }
}

/** kill -9, and back when the process is gone. */
export async function killProcess(pid: number): Promise<void> {
  await stopProcess(pid, 'SIGKILL')
}

function killNow(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // Already gone, which is what was asked.
  }
}
