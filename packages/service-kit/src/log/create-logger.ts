import { pino, type DestinationStream, type Logger } from 'pino'
import { mask } from './mask.ts'

export type { Logger } from 'pino'

export interface LoggerOptions {
  /** trace, debug, info, warn, error, fatal or silent. Default info. */
  niveau?: string
  /** Where the lines go; default standard output. */
  naar?: DestinationStream
}

/**
 * JSON lines for one service. Promise: no personal data, however it gets there. Of an error only kind, code, message
 * and stack are kept: the further fields of database and HTTP errors hold values.
 */
export function createLogger(dienst: string, { niveau = 'info', naar }: LoggerOptions = {}): Logger {
  const options = {
    level: niveau,
    base: { dienst },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { err: describeError, req: () => undefined, res: () => undefined },
    hooks: { streamWrite: mask },
  }
  return naar ? pino(options, naar) : pino(options)
}

function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { soort: typeof error }
  const { name, message, stack } = error
  const code = (error as NodeJS.ErrnoException).code
  return {
    soort: name,
    ...(code && { code }),
    message,
    stack,
    ...(error.cause ? { cause: describeError(error.cause) } : {}),
  }
}
