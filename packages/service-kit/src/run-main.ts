import { ConfigurationFault } from './config/configuration-fault.ts'
import { createLogger } from './log/create-logger.ts'

/** What a started program gives back: how to stop it. `stop` finishes what is in flight. */
export interface Running {
  stop(): Promise<void>
}

/** Exit code for wrong configuration (EX_CONFIG in sysexits.h). */
export const exitConfiguration = 78

/**
 * The whole of a `main.ts`: starts, turns wrong configuration into one message and exit code 78, stops on SIGTERM and
 * SIGINT within the deadline (a signal during the start waits for it), and ends with exit code 1 on a defect nobody
 * caught. A second signal ends at once.
 */
export async function runMain(
  naam: string,
  start: () => Promise<Running>,
  { deadlineMs = 10_000 } = {},
): Promise<void> {
  const logger = createLogger(naam)
  const die = (error: unknown): never => {
    if (error instanceof ConfigurationFault) {
      process.stderr.write(`${error.message}\n`)
      process.exit(exitConfiguration)
    }
    logger.fatal({ err: error }, 'onverwachte fout; het proces stopt')
    process.exit(1)
  }
  process.on('unhandledRejection', die)
  process.on('uncaughtException', die)

  const starting = start()
  let stopping = false
  const stop = (signal: NodeJS.Signals) => {
    if (stopping) process.exit(1)
    stopping = true
    logger.info({ signal }, 'stoppen')
    setTimeout(() => {
      logger.error({ deadlineMs }, 'niet op tijd gestopt')
      process.exit(1)
    }, deadlineMs).unref()
    starting.then((running) => running.stop()).then(() => process.exit(0), die)
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)

  await starting.catch(die)
}
