import { readFile, readlink, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { hasEnded, ps } from './process-identity.ts'

export interface RunningServer {
  pid: number
  port: number
  data: string
  /** Accepts connections. */
  ready: boolean
  /** Somebody asked it to stop: it takes no new connections and waits for those it has, which may be for ever. */
  stopping: boolean
}

/**
 * The server that holds this data folder now, if any. After a kill -9 of everything its pid file stays behind, and the
 * number in it may since belong to a stranger, for which PostgreSQL itself would refuse to start: then it is removed.
 */
export async function findRunningServer(data: string): Promise<RunningServer | undefined> {
  const found = await readPidFile(data)
  if (found && (await isServerOf(found.pid, data))) return found
  // Where nobody has the number PostgreSQL itself needs the file: it names the memory that orphaned backends still use.
  if (found && !(await hasEnded(found.pid))) await rm(join(data, 'postmaster.pid'), { force: true })
  return undefined
}

/** Waits until the server just launched accepts connections; `undefined` when it ended instead. */
export async function untilReady(data: string, pid: number): Promise<RunningServer | undefined> {
  for (;;) {
    const found = await readPidFile(data)
    if (found?.pid === pid && found.ready) return found
    if (await hasEnded(pid)) return undefined
    await pause(10)
  }
}

/** Whether the server is gone, or on its way. */
export async function isAway({ pid, data }: RunningServer): Promise<boolean> {
  return (await hasEnded(pid)) || ((await readPidFile(data))?.stopping ?? false)
}

async function readPidFile(data: string): Promise<RunningServer | undefined> {
  const lines = (await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')
  const [pid, port] = [Number(lines[0]), Number(lines[3])]
  const status = lines[7]?.trim()
  return pid ? { pid, port, data, ready: status === 'ready', stopping: status === 'stopping' } : undefined
}

async function isServerOf(pid: number, data: string): Promise<boolean> {
  if (await hasEnded(pid)) return false
  // A postmaster's working folder is its data folder; unlike its command line that cannot be mistaken.
  if (process.platform === 'linux') return (await readlink(`/proc/${pid}/cwd`).catch(() => '')) === data
  return (await ps(pid, 'command')).includes(data)
}

/** Fast shutdown: open transactions are rolled back, everything committed is on disk. Waits until it is gone. */
export async function stopServer({ pid, data }: RunningServer, withinMs = 30_000): Promise<void> {
  signal(pid, 'SIGINT')
  if (await isGone(pid, data, withinMs)) return
  // SIGQUIT abandons without a checkpoint; the next start recovers from the log. Nothing committed is lost.
  signal(pid, 'SIGQUIT')
  if (await isGone(pid, data, 10_000)) return
  signal(pid, 'SIGKILL')
  await isGone(pid, data, 10_000)
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

async function isGone(pid: number, data: string, withinMs: number): Promise<boolean> {
  const until = performance.now() + withinMs
  while (await isServerOf(pid, data)) {
    if (performance.now() > until) return false
    await pause(20)
  }
  return true
}
