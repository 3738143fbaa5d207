import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { root } from './places.js'

const repeatedSignalMs = 1_000
const orphanCheckMs = 500
const leftoversMs = 5_000

/**
 * Runs a program in the foreground and answers its exit code.
 *
 * It gets a process group of its own. A Ctrl-C goes to every process of the terminal's group, and npm passes it on once
 * more: the hub and its PostgreSQL would each receive two, at once, in the midst of each other's shutdown. Now only the
 * launcher hears it and passes it on exactly once; asked again a second later, it ends the whole group.
 *
 * With `tied` it also holds a channel to us: a program of ours ends when that closes, which is all that a launcher that
 * was killed can still tell it.
 */
export async function runChild({ command, args, env, cwd = root, interactive = false, tied = false }) {
  const ownGroup = !interactive && process.platform !== 'win32'
  const child = spawn(command, args, {
    cwd,
    env,
    detached: ownGroup,
    // A process outside the terminal's group gets an error when it reads the terminal, so it gets an empty input.
    stdio: [ownGroup && process.stdin.isTTY ? 'ignore' : 'inherit', 'inherit', 'inherit', ...(tied ? ['ipc'] : [])],
  })
  const stopListening = passSignalsOn(child, ownGroup)
  const exitCode = await new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal]))
  })
  if (ownGroup) await endLeftovers(child.pid)
  stopListening()
  return exitCode
}

function passSignalsOn(child, ownGroup) {
  let lastAt = -Infinity
  let asked = 0
  const stop = (signal) => {
    if (performance.now() - lastAt < repeatedSignalMs) return
    lastAt = performance.now()
    asked += 1
    if (!ownGroup && signal === 'SIGINT') return
    if (asked > 1 && ownGroup) signalGroup(child.pid, 'SIGKILL')
    else child.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal)
  }
  const resize = () => ownGroup && child.kill('SIGWINCH')
  const listeners = { SIGINT: stop, SIGTERM: stop, SIGHUP: stop, ...(ownGroup && { SIGWINCH: resize }) }
  for (const [signal, listener] of Object.entries(listeners)) process.on(signal, listener)
  const orphanCheck = whenOrphaned(() => asked === 0 && stop('SIGTERM'))
  return () => {
    clearInterval(orphanCheck)
    for (const [signal, listener] of Object.entries(listeners)) process.off(signal, listener)
  }
}

// npm runs scripts through `sh -c`. A SIGTERM to npm reaches that shell, which dies without passing it on: all we can
// notice is that our parent is gone. Outside npm a parent may leave on purpose (nohup).
function whenOrphaned(stop) {
  const parent = process.ppid
  if (!process.env.npm_lifecycle_event) return undefined
  return setInterval(() => process.ppid !== parent && stop(), orphanCheckMs)
}

/** A program that crashed may leave children behind: ask them to stop, and end them when they do not. */
async function endLeftovers(group) {
  const deadline = performance.now() + leftoversMs
  if (!signalGroup(group, 'SIGTERM')) return
  while (performance.now() < deadline) {
    if (!signalGroup(group, 0)) return
    await sleep(50)
  }
  signalGroup(group, 'SIGKILL')
}

function signalGroup(group, signal) {
  try {
    process.kill(-group, signal)
    return true
  } catch {
    return false
  }
}
