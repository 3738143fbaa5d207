import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'

/** One run of one program. The moment of its start is in it because numbers are given out again. */
export interface ProcessIdentity {
  pid: number
  /** Clock ticks since boot (proc(5), field 22) and which boot; where there is no /proc the moment as `ps` writes it. */
  startedAt: string
}

/** Identifies a process that runs now; `startedAt` is empty when it does not. */
export async function identityOf(pid: number): Promise<ProcessIdentity> {
  return { pid, startedAt: await startOf(pid) }
}

/** Whether that very run of that program still runs; what has ended and waits for its parent does not. */
export async function stillRuns({ pid, startedAt }: ProcessIdentity): Promise<boolean> {
  if (await hasEnded(pid)) return false
  const now = await startOf(pid)
  // Identities written before the boot was part of them.
  return startedAt === now || (startedAt !== '' && !startedAt.includes('@') && now.startsWith(`${startedAt}@`))
}

/** Gone, or a zombie: ended, but not yet waited for by its parent. */
export async function hasEnded(pid: number): Promise<boolean> {
  if (process.platform !== 'linux') return /^(Z|$)/.test(await ps(pid, 'stat'))
  return /^(Z|$)/.test((await procStat(pid))[0] ?? '')
}

/** The command line of a process, for people; empty when it cannot be read. */
export async function commandOf(pid: number): Promise<string> {
  if (process.platform !== 'linux') return ps(pid, 'command')
  const text = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
  return text.replaceAll('\0', ' ').trim()
}

/** One column of `ps` about a process; empty when it is not there. */
export async function ps(pid: number, column: string): Promise<string> {
  const { stdout } = await promisify(execFile)('ps', ['-p', String(pid), '-o', `${column}=`]).catch(() => ({
    stdout: '',
  }))
  return stdout.trim()
}

async function startOf(pid: number): Promise<string> {
  if (process.platform !== 'linux') return ps(pid, 'lstart')
  const ticks = (await procStat(pid))[19]
  const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '')
  return ticks ? `${ticks}@${boot.trim()}` : ''
}

/** The fields of /proc/<pid>/stat after the name, which stands in parentheses and may itself hold spaces. */
async function procStat(pid: number): Promise<string[]> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')
}
