import { mkdir, open, readFile, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** Runs `work` while no other process runs its own for the same file; a holder that died is set aside. */
export async function withFolderLock<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  await mkdir(dirname(path), { recursive: true })
  while (!(await tryLock(path))) {
    await removeWhenHolderIsGone(path)
    await pause(50)
  }
  try {
    return await work()
  } finally {
    await rm(path, { force: true })
  }
}

async function tryLock(path: string): Promise<boolean> {
  try {
    const file = await open(path, 'wx', 0o600)
    await file.write(String(process.pid))
    await file.close()
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

async function removeWhenHolderIsGone(path: string): Promise<void> {
  const holder = Number(await readFile(path, 'utf8').catch(() => ''))
  // Empty: its maker has not written its number yet, or died in that instant; the pause of the caller tells which.
  if (holder && !isAlive(holder)) await rm(path, { force: true })
  if (holder) return
  await pause(200)
  if ((await readFile(path, 'utf8').catch(() => 'gone')) === '') await rm(path, { force: true })
}

/** Whether a process with this number exists, also when it belongs to someone else. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
