import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

export interface ProcessOptions {
  naam: string
  /** A TypeScript file, run as it is written. */
  file: string
  args?: string[]
  /** Asked at every start, so that a process that is started again gets what holds then. */
  env: () => Record<string, string>
  /** Its output is added to this file. */
  logfile: string
  /** Resolves true once it does its work. */
  isReady: () => Promise<boolean>
  /** Told when it ended without having been asked to; it is started again by itself. */
  onCrash?: (how: string) => void
  /** Told of every process it becomes. */
  onLaunch?: (pid: number) => void
}

export interface RunningProcess {
  naam: string
  logfile: string
  /** Undefined while it is down. */
  pid: () => number | undefined
  /** Ends it as a crash would; it starts again by itself. Resolves when it is gone. */
  kill: () => Promise<void>
  /** Asks it to finish and starts it again, with the environment of now. */
  restart: () => Promise<void>
  /** Asks it to finish and waits; ends it when it does not within the patience. */
  stop: () => Promise<void>
  /** Resolves when it does its work (again). */
  ready: (patienceMs?: number) => Promise<void>
}

const restartMs = 500
const stopPatienceMs = 15_000

/**
 * Starts a program as a process of its own and starts it again whenever it dies, as a container engine would. It ends
 * when we do, also when we are killed: it holds a channel to us, and `runMain` stops when that closes.
 */
export function startProcess(options: ProcessOptions): RunningProcess {
  const { naam, logfile } = options
  mkdirSync(dirname(logfile), { recursive: true })
  let stopping = false
  let child: ChildProcess | undefined
  let restarting: NodeJS.Timeout | undefined
  let asked = false

  function launch(): void {
    const log = openSync(logfile, 'a', 0o600)
    const made = spawn(process.execPath, [options.file, ...(options.args ?? [])], {
      // A group of its own: the Ctrl-C of a terminal reaches only whoever must pass it on in the right order.
      detached: true,
      stdio: ['ignore', log, log, 'ipc'],
      env: { ...inherited(), ...options.env() },
    })
    closeSync(log)
    child = made
    if (made.pid) options.onLaunch?.(made.pid)
    made.once('exit', (code, signal) => {
      if (child === made) child = undefined
      if (stopping) return
      if (!asked) options.onCrash?.(signal ?? `exit ${code}`)
      restarting = setTimeout(launch, asked ? 0 : restartMs)
      asked = false
    })
  }

  async function finish(ending: ChildProcess): Promise<void> {
    const gone = once(ending, 'exit')
    ending.kill('SIGTERM')
    const last = setTimeout(() => ending.kill('SIGKILL'), stopPatienceMs)
    await gone
    clearTimeout(last)
  }

  launch()
  return {
    naam,
    logfile,
    pid: () => child?.pid,
    async kill() {
      const dying = child
      if (!dying) return
      const gone = once(dying, 'exit')
      dying.kill('SIGKILL')
      await gone
    },
    async restart() {
      if (!child) return
      asked = true
      await finish(child)
    },
    async stop() {
      stopping = true
      clearTimeout(restarting)
      if (child) await finish(child)
    },
    async ready(patienceMs = 60_000) {
      const endsAt = Date.now() + patienceMs
      while (!(await options.isReady().catch(() => false))) {
        if (Date.now() > endsAt) throw new Error(`${naam} is na ${patienceMs / 1000} s nog niet klaar; zie ${logfile}`)
        await sleep(50)
      }
    },
  }
}

/** What a program needs from our own environment; variables of the hub come from the stack alone. */
function inherited(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('WIJKHUB_')))
}

/** Whether an address answers with a success. */
export async function answersWell(url: string): Promise<boolean> {
  const response = await fetch(url, { signal: AbortSignal.timeout(3_000) })
  await response.body?.cancel()
  return response.ok
}
