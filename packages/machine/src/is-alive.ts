import { readFileSync } from 'node:fs'

/** Does a process with this number run? One that ended and waits for its parent does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    // Somebody else's.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
  try {
    return !hasEnded(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    // No /proc here, or it ended this moment.
    return true
  }
}

/**
 * Is this (proc(5), status) of a process that ended? The first thread of a killed process is a zombie while others, of a
 * Java machine for one, still hold its ports: it has ended when no other is left.
 */
export function hasEnded(status: string): boolean {
  return /^State:\s+Z/m.test(status) && !/^Threads:\s+([2-9]|\d\d)/m.test(status)
}
