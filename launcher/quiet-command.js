import { spawn } from 'node:child_process'
import { LauncherError } from './progress.js'

const heartbeatMs = 5_000

/**
 * Runs an installer without showing its chatter. Every few seconds `onHeartbeat` gets all it has said so far; when it
 * fails, the error carries its last lines and what the user can do.
 */
export async function runQuietly({ command, args, env, cwd, shell = false, what, onHeartbeat }) {
  let output = ''
  const child = spawn(command, args, { cwd, env, shell, stdio: ['ignore', 'pipe', 'pipe'] })
  child.stdout.on('data', (chunk) => (output += chunk))
  child.stderr.on('data', (chunk) => (output += chunk))
  const forward = (signal) => child.kill(signal)
  process.on('SIGINT', forward).on('SIGTERM', forward)
  const heartbeat = setInterval(() => onHeartbeat(output), heartbeatMs)
  try {
    const outcome = await new Promise((resolve) => {
      child.on('error', (error) => resolve(error.message))
      child.on('close', (code, signal) => resolve(code ?? signal))
    })
    if (outcome === 0) return
    if (outcome === 'SIGINT' || outcome === 'SIGTERM') throw new LauncherError('Afgebroken.')
    throw new LauncherError(explain(what, outcome, output))
  } finally {
    clearInterval(heartbeat)
    process.off('SIGINT', forward).off('SIGTERM', forward)
  }
}

function explain(what, outcome, output) {
  const lastLines = output.trim().split('\n').slice(-12).join('\n')
  return `${what} is mislukt (${outcome}).\n\n${advice(output)}\n\nDe laatste regels:\n${lastLines}`
}

function advice(output) {
  if (
    /ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN|ECONNRESET|ENETUNREACH|ERR_SOCKET_TIMEOUT|META_FETCH_FAIL/.test(output)
  ) {
    return (
      'Het npm-register is niet bereikbaar. Controleer de internetverbinding, een eventuele proxy en het\n' +
      'ingestelde register (npm config get registry), en geef de opdracht daarna opnieuw.'
    )
  }
  if (/ENOSPC/.test(output)) return 'De schijf is vol. Maak ongeveer 1 GB vrij en geef de opdracht opnieuw.'
  if (/EACCES|EPERM|EROFS/.test(output)) {
    return 'Deze gebruiker mag niet schrijven in deze map of in de npm-cache. Controleer van wie de bestanden zijn.'
  }
  if (/OUTDATED_LOCKFILE|LOCKFILE_CONFIG_MISMATCH/.test(output)) {
    return 'pnpm-lock.yaml past niet bij de package.json-bestanden. Werk het bij met: npm run pnpm -- install'
  }
  return 'Verwijder de map .wijkhub en geef de opdracht opnieuw; blijft het misgaan, meld dan de regels hieronder.'
}
