import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { EmbeddedRefusal } from './embedded-refusal.ts'
import { commandOf, hasEnded, identityOf, type ProcessIdentity, stillRuns } from './process-identity.ts'

const sayAfterMs = 2_000
/** A start on a slow machine makes a whole database; nobody needs longer. */
const patienceMs = 60_000
/** With somebody of whom we cannot know whether the lock is his. */
const patienceWithStrangerMs = 3_000

/**
 * Runs `work` while no other process runs its own for the same file. A holder that died is set aside, also when its
 * number belongs to another program now. Whoever waits says so (`onWait`), and gives up with one sentence.
 */
export async function withFolderLock<Result>(
  path: string,
  work: () => Promise<Result>,
  onWait: (sentence: string) => void = () => {},
): Promise<Result> {
  await mkdir(dirname(path), { recursive: true })
  const since = performance.now()
  let told = false
  while (!(await tryLock(path))) {
    const holder = await judge(path)
    if (holder.state === 'gone') {
      await setAside(path, holder.text)
      continue
    }
    const waited = performance.now() - since
    if (waited > (holder.state === 'stranger' ? patienceWithStrangerMs : patienceMs))
      throw new EmbeddedRefusal(
        `${path} zegt dat proces ${holder.pid} (${await shownCommand(holder.pid)}) hier aan het starten is, en dat draait nog. ` +
          `Stop dat proces; hoort het niet bij Wijkhub, verwijder dan dat bestand en start opnieuw.`,
      )
    if (!told && waited > sayAfterMs) {
      told = true
      onWait(`proces ${holder.pid} is hier ook aan het starten; even wachten …`)
    }
    await pause(50)
  }
  try {
    return await work()
  } finally {
    await rm(path, { force: true })
  }
}

async function tryLock(path: string): Promise<boolean> {
  const identity = JSON.stringify(await identityOf(process.pid))
  try {
    const file = await open(path, 'wx', 0o600)
    await file.write(identity)
    await file.close()
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

type Holder = { state: 'gone'; text: string } | { state: 'runs' | 'stranger'; pid: number }

async function judge(path: string): Promise<Holder> {
  const text = await read(path)
  const named = parse(text)
  if (!named) {
    // Not written yet, or its maker died in that instant: the pause tells which.
    await pause(300)
    return (await read(path)) === text ? { state: 'gone', text } : judge(path)
  }
  if (await hasEnded(named.pid)) return { state: 'gone', text }
  if ('startedAt' in named)
    return (await stillRuns(named)) ? { state: 'runs', pid: named.pid } : { state: 'gone', text }
  return (await mayHoldOldLock(named.pid, path)) ? { state: 'stranger', pid: named.pid } : { state: 'gone', text }
}

/** Earlier versions wrote the number only: then the holder is a Node program that did not begin after the file. */
async function mayHoldOldLock(pid: number, path: string): Promise<boolean> {
  if (pid === process.pid) return false
  const program = basename((await commandOf(pid)).split(' ')[0] ?? '')
  if (!program.startsWith('node')) return false
  const begun = await stat(`/proc/${pid}`).catch(() => undefined)
  const written = await stat(path).catch(() => undefined)
  return !begun || !written || begun.ctimeMs <= written.mtimeMs + 1_000
}

async function shownCommand(pid: number): Promise<string> {
  const command = await commandOf(pid)
  return command.length > 80 ? `${command.slice(0, 80)}…` : command || 'onbekend'
}

function parse(text: string): ProcessIdentity | { pid: number } | undefined {
  try {
    const found = JSON.parse(text) as number | ProcessIdentity
    const pid = typeof found === 'number' ? found : found?.pid
    if (!Number.isInteger(pid) || pid <= 0) return undefined
    return typeof found === 'number' ? { pid } : { pid, startedAt: found.startedAt }
  } catch {
    return undefined
  }
}

const read = (path: string) => readFile(path, 'utf8').catch(() => '')

/** Of two that judged the same lock, one may meanwhile have taken it anew: only what was judged is taken away. */
async function setAside(path: string, judged: string): Promise<void> {
  const aside = `${path}.${process.pid}`
  if ((await read(path)) !== judged) return
  try {
    await rename(path, aside)
    if ((await read(aside)) === judged) await rm(aside, { force: true })
    else await rename(aside, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}
