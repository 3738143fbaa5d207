import { spawn } from 'node:child_process'
import { LauncherError, say } from './progress.js'
import { stillSilent, whyNothingComesIn } from './why-nothing-comes-in.js'

const heartbeatMs = 5_000
const patienceMs = 15_000

/**
 * Runs an installer without showing its chatter. Every few seconds `describe` says how far it is, from all it has said.
 * `measure` is what came in so far (undefined: this client does not tell): while that stands still the user hears within a
 * quarter of a minute what the client says and what to set, and what no second attempt can mend ends it at once. When it
 * fails, the error carries its last lines and what to do.
 */
export async function runQuietly({ command, args, env, cwd, shell = false, what, describe, measure, ...timing }) {
  const { beatMs = heartbeatMs, silentMs = patienceMs } = timing
  let output = ''
  let verdict
  let told
  let last = { measured: 0, at: performance.now(), read: 0 }
  const child = spawn(command, args, { cwd, env, shell, stdio: ['ignore', 'pipe', 'pipe'] })
  child.stdout.on('data', (chunk) => (output += chunk))
  child.stderr.on('data', (chunk) => (output += chunk))
  const forward = (signal) => child.kill(signal)
  process.on('SIGINT', forward).on('SIGTERM', forward)
  const heartbeat = setInterval(() => {
    say(`… ${describe(output)}`)
    const measured = measure?.(output) ?? 0
    if (measured > last.measured) {
      told = undefined
      last = { measured, at: performance.now(), read: output.length }
      return
    }
    const why = whyNothingComesIn(output.slice(last.read))
    if (why?.final) {
      verdict = why.text
      child.kill()
      return
    }
    const silent = measure && performance.now() - last.at > silentMs ? stillSilent : undefined
    const text = why?.text ?? told ?? silent
    if (text === told) return
    told = text
    process.stderr.write(`\n${text}\n\n`)
  }, beatMs)
  try {
    const outcome = await new Promise((resolve) => {
      child.on('error', (error) => resolve(error.message))
      child.on('close', (code, signal) => resolve(code ?? signal))
    })
    if (outcome === 0) return
    if (!verdict && (outcome === 'SIGINT' || outcome === 'SIGTERM')) throw new LauncherError('Afgebroken.')
    throw new LauncherError(explain(what, verdict ? 'afgebroken' : outcome, output))
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
  if (/ENOSPC/.test(output)) return 'De schijf is vol. Maak ongeveer 1 GB vrij en geef de opdracht opnieuw.'
  if (/EACCES|EPERM|EROFS/.test(output)) {
    return 'Deze gebruiker mag niet schrijven in deze map of in de npm-cache. Controleer van wie de bestanden zijn.'
  }
  if (/OUTDATED_LOCKFILE|LOCKFILE_CONFIG_MISMATCH/.test(output)) {
    return 'pnpm-lock.yaml past niet bij de package.json-bestanden. Werk het bij met: npm run pnpm -- install'
  }
  const why = whyNothingComesIn(output)
  if (why) return `${why.text}\nGeef de opdracht daarna opnieuw.`
  return 'Verwijder de mappen .wijkhub/runtime en node_modules en geef de opdracht opnieuw; blijft het misgaan, meld dan de regels hieronder.'
}
