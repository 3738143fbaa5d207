import { parseArgs } from 'node:util'
import { ConfigurationFault } from '@wijkhub/service-kit'

export interface Options {
  instances: number
  events: 'kafkajs' | 'platformatic-kafka' | 'postgres'
  jobs: 'redis' | 'postgres'
  /** Play the story, print the table, stop; exit 0 only if every receipt says processed. */
  once: boolean
  /** Begin with an empty database and empty topics. */
  fresh: boolean
  /** Do not play the story. */
  zonderVerhaal: boolean
  /** Stop the engines too. */
  down: boolean
  port: number
}

const keuzes = { events: ['kafkajs', 'platformatic-kafka', 'postgres'], jobs: ['redis', 'postgres'] } as const

/** Reads what was asked on the command line: `npm run stack -- --once --instances 2`. */
export function readOptions(args: readonly string[]): Options {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        instances: { type: 'string', default: '1' },
        events: { type: 'string', default: 'platformatic-kafka' },
        jobs: { type: 'string', default: 'redis' },
        once: { type: 'boolean', default: false },
        fresh: { type: 'boolean', default: false },
        'zonder-verhaal': { type: 'boolean', default: false },
        down: { type: 'boolean', default: false },
        poort: { type: 'string', default: '8080' },
      },
    })
    return {
      instances: number('--instances', values.instances, [1, 9]),
      events: oneOf('--events', values.events, keuzes.events),
      jobs: oneOf('--jobs', values.jobs, keuzes.jobs),
      once: values.once,
      // A story played once needs a clean stage.
      fresh: values.fresh || values.once,
      zonderVerhaal: values['zonder-verhaal'],
      down: values.down,
      port: number('--poort', values.poort, [0, 65535]),
    }
  } catch (error) {
    throw new ConfigurationFault(
      `${(error as Error).message}\nMogelijk: --once --fresh --instances 2 --events ${keuzes.events.join('|')} --jobs ${keuzes.jobs.join('|')} --zonder-verhaal --poort 8080 --down`,
    )
  }
}

function number(name: string, given: string, [least, most]: [number, number]): number {
  const value = Number(given)
  if (!Number.isInteger(value) || value < least || value > most)
    throw new Error(`${name} ${given}: geef een getal van ${least} tot en met ${most}`)
  return value
}

function oneOf<T extends string>(name: string, given: string, allowed: readonly T[]): T {
  const found = allowed.find((value) => value === given)
  if (!found) throw new Error(`${name} ${given}: kies ${allowed.join(' of ')}`)
  return found
}
