import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { state } from './places.js'
import { say } from './progress.js'

const heartbeatMs = 2_000
const staleAfterMs = 20_000

/** Runs `work` while no other launcher of this checkout runs its own. */
export async function withLock(work, { folder = join(state, 'lock'), announce = say } = {}) {
  mkdirSync(join(folder, '..'), { recursive: true })
  let waiting = false
  while (!tryTake(folder)) {
    if (isStale(folder)) {
      discard(folder)
      continue
    }
    if (!waiting) announce('Een andere start is nog aan het installeren; even wachten …')
    waiting = true
    await sleep(200)
  }
  const heartbeat = setInterval(() => touch(folder), heartbeatMs)
  try {
    return await work()
  } finally {
    clearInterval(heartbeat)
    rmSync(folder, { recursive: true, force: true })
  }
}

function tryTake(folder) {
  try {
    mkdirSync(folder)
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  }
  writeFileSync(join(folder, 'owner'), `${hostname()} ${process.pid}`)
  return true
}

function isStale(folder) {
  try {
    if (Date.now() - statSync(folder).mtimeMs > staleAfterMs) return true
    const [host, pid] = readFileSync(join(folder, 'owner'), 'utf8').split(' ')
    return host === hostname() && Number(pid) > 0 && !isAlive(Number(pid))
  } catch {
    // Just released, or taken and the owner not yet written: look again.
    return false
  }
}

// Renaming is atomic: of two launchers that see the same stale lock, one moves it away and the other finds nothing.
function discard(folder) {
  const aside = `${folder}-${process.pid}`
  try {
    renameSync(folder, aside)
    rmSync(aside, { recursive: true, force: true })
  } catch (error) {
    if (error.code !== 'ENOENT') throw error
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

function touch(folder) {
  try {
    utimesSync(folder, new Date(), new Date())
  } catch {
    // Taken away by hand; the work goes on and its outcome is checked by the stamps.
  }
}
