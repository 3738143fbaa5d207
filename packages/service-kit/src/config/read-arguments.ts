import { parseArgs, type ParseArgsOptionsConfig } from 'node:util'
import { ConfigurationFault } from './configuration-fault.ts'

/** Somebody asked what a command can do: `runMain` prints the text and ends with exit code 0. */
export class HelpAsked extends Error {
  override name = 'HelpAsked'
}

/**
 * Reads a command line. `--help` gives the explanation; what the command does not know is one Dutch sentence with that
 * same explanation below it.
 */
export function readArguments<Options extends ParseArgsOptionsConfig>(asked: {
  args: readonly string[]
  options: Options
  /** Names of the words without dashes, in order; the first `verplicht` of them must be there. */
  woorden?: { namen: readonly string[]; verplicht: number }
  uitleg: string
}) {
  const { options, uitleg, woorden = { namen: [], verplicht: 0 } } = asked
  if (asked.args.some((arg) => arg === '--help' || arg === '-h')) throw new HelpAsked(uitleg)
  const { values, positionals } = parse(asked.args, options, uitleg)
  const missing = woorden.namen.slice(0, woorden.verplicht)[positionals.length]
  if (missing) throw new ConfigurationFault(`Er ontbreekt iets: <${missing}>.\n\n${uitleg}`)
  const tooMuch = positionals[woorden.namen.length]
  if (tooMuch !== undefined) throw new ConfigurationFault(`Met "${tooMuch}" kan deze opdracht niets.\n\n${uitleg}`)
  return { values, woorden: positionals }
}

function parse<Options extends ParseArgsOptionsConfig>(args: readonly string[], options: Options, uitleg: string) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true as const })
  } catch (error) {
    throw new ConfigurationFault(`${inDutch(error as NodeJS.ErrnoException)}\n\n${uitleg}`)
  }
}

/** Node's own messages quote what was typed. */
function inDutch({ code, message }: NodeJS.ErrnoException): string {
  const typed = /'([^']*)'/.exec(message)?.[1] ?? ''
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `De optie ${typed} bestaat niet.`
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
    return /does not take/.test(message)
      ? `De optie ${typed} krijgt geen waarde mee.`
      : `Bij de optie ${typed.replace(/ <value>$/, '')} hoort een waarde.`
  return message
}
