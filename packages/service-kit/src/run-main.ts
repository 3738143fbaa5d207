import { ConfigurationFault } from './config/configuration-fault.ts'
import { HelpAsked } from './config/read-arguments.ts'
import { createLogger } from './log/create-logger.ts'
import { sentenceFor } from './start-fault.ts'

/** What a started program gives back: how to stop it. `stop` finishes what is in flight. */
export interface Running {
  stop(): Promise<void>
}

/** Exit code for wrong configuration (EX_CONFIG in sysexits.h). */
export const exitConfiguration = 78

/**
 * The whole of a `main.ts`: starts, turns wrong configuration into one message and exit code 78, what the system refuses
 * during the start into one sentence and exit code 1, stops on SIGTERM and SIGINT within the deadline (a signal during
 * the start waits for it), and ends with exit code 1 on a defect nobody caught. What gives back a number is done, and that is
 * its exit code. A second signal ends at once. Started by
 * one of our own supervisors it stops when that is gone: it would go on without anybody who can stop it.
 */
export async function runMain(
  naam: string,
  start: () => Promise<Running | number>,
  { deadlineMs = 10_000 } = {},
): Promise<void> {
  const logger = createLogger(naam)
  let started = false
  let ended = false
  const die = (error: unknown): void => {
    // What fails because of it is no news.
    if (ended) return
    ended = true
    if (error instanceof ConfigurationFault) {
      process.stderr.write(`${error.message}\n`)
      return exitWhenCalm(exitConfiguration)
    }
    if (error instanceof HelpAsked) {
      process.stdout.write(`${error.message}\n`)
      return exitWhenCalm(0)
    }
    const sentence = started ? undefined : sentenceFor(error)
    if (sentence) {
      process.stderr.write(`${sentence}\n`)
      return exitWhenCalm(1)
    }
    logger.fatal({ err: error }, 'onverwachte fout; het proces stopt')
    process.exit(1)
  }
  process.on('unhandledRejection', die)
  process.on('uncaughtException', die)

  const starting = start()
  let stopping = false
  const stop = (signal: NodeJS.Signals | 'ouder weg') => {
    if (stopping) process.exit(1)
    stopping = true
    logger.info({ signal }, 'stoppen')
    setTimeout(() => {
      logger.error({ deadlineMs }, 'niet op tijd gestopt')
      process.exit(1)
    }, deadlineMs).unref()
    starting.then((made) => (typeof made === 'number' ? undefined : made.stop())).then(() => exitWhenCalm(0), die)
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
  // The channel of a supervisor that was killed closes; it never sends anything.
  if (process.connected) process.on('disconnect', () => stopping || stop('ouder weg'))
  else if (process.send) stop('ouder weg')

  const made = await starting.catch(die)
  started = true
  if (typeof made !== 'number') return
  ended = true
  exitWhenCalm(made)
}

/**
 * Ends the process a moment after its work is done. A helper thread of V8 that compiles asks the main thread for memory; one that
 * asks while the process exits is waited for for ever (nodejs/node#54918), and a signal does not end that.
 */
function exitWhenCalm(code: number): void {
  setTimeout(() => process.exit(code), 50)
}
