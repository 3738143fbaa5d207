import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { withFolderLock } from './folder-lock.ts'
import { identityOf, type ProcessIdentity, stillRuns } from './process-identity.ts'

/** What stands in `in-gebruik.json`: who uses the folder, and which processes it started there. */
interface Use {
  owner: ProcessIdentity
  members: ProcessIdentity[]
}

export interface Claim {
  /** A process that works for us here: whoever claims the folder after we were killed ends it first. */
  add: (pid: number) => Promise<void>
  release: () => Promise<void>
}

const patienceMs = 5_000
const fileIn = (folder: string) => join(folder, 'in-gebruik.json')

/** Runs `work` while no other program runs its own in this folder. */
export function oneAtATime<Result>(folder: string, work: () => Promise<Result>): Promise<Result> {
  return withFolderLock(join(folder, 'start.lock'), work)
}

/** The program that uses the folder now, if any. */
export async function userOf(folder: string): Promise<number | undefined> {
  const use = await readUse(folder)
  return use && (await stillRuns(use.owner)) ? use.owner.pid : undefined
}

/**
 * Makes this program the one that uses the folder, until it releases it or dies. Throws `refusal` while another one
 * does; processes that a killed one left behind are ended first, because two sets must never work on the same files.
 */
export async function claimFolder(folder: string, refusal: (pid: number) => Error): Promise<Claim> {
  const use: Use = { owner: await identityOf(process.pid), members: [] }
  await oneAtATime(folder, async () => {
    const user = await userOf(folder)
    if (user !== undefined) throw refusal(user)
    await Promise.all(((await readUse(folder))?.members ?? []).map(end))
    await writeUse(folder, use)
  })
  let writing: Promise<void> = Promise.resolve()
  return {
    add(pid) {
      const before = writing
      writing = note()
      return writing

      async function note(): Promise<void> {
        await before.catch(() => undefined)
        use.members = [...(await running(use.members)), await identityOf(pid)]
        await writeUse(folder, use)
      }
    },
    async release() {
      await writing.catch(() => undefined)
      await rm(fileIn(folder), { force: true })
    },
  }
}

async function running(members: readonly ProcessIdentity[]): Promise<ProcessIdentity[]> {
  const alive = await Promise.all(members.map(stillRuns))
  return members.filter((_, index) => alive[index])
}

async function end(member: ProcessIdentity): Promise<void> {
  const until = performance.now() + patienceMs
  for (let signal: NodeJS.Signals = 'SIGTERM'; await stillRuns(member); await pause(50)) {
    if (performance.now() > until) signal = 'SIGKILL'
    try {
      process.kill(member.pid, signal)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
    }
    // Asked once; who then does not go is ended.
    while (signal === 'SIGTERM' && performance.now() < until && (await stillRuns(member))) await pause(50)
  }
}

async function readUse(folder: string): Promise<Use | undefined> {
  try {
    return JSON.parse(await readFile(fileIn(folder), 'utf8')) as Use
  } catch {
    // Not there, or cut short by the power cut that also ended whom it names.
    return undefined
  }
}

async function writeUse(folder: string, use: Use): Promise<void> {
  const file = fileIn(folder)
  await writeFile(`${file}.nieuw`, JSON.stringify(use), { mode: 0o600 })
  await rename(`${file}.nieuw`, file)
}
