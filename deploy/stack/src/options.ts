import { ConfigurationFault, readArguments } from '@wijkhub/service-kit'

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
  /** The file of the municipality; there is no default. */
  inrichting: string | undefined
  port: number
  /** Somebody counts on this very port: another one will not do. */
  portAsked: boolean
}

const keuzes = { events: ['kafkajs', 'platformatic-kafka', 'postgres'], jobs: ['redis', 'postgres'] } as const

const uitleg = `npm run stack [-- opties]: de verdeelde hub op echte Kafka, Redis en PostgreSQL, één proces per dienst.

  --instances <1-9>  processen per dienst (gewoonlijk 1)
  --events <driver>  ${keuzes.events.join(', ')} (gewoonlijk platformatic-kafka)
  --jobs <driver>    ${keuzes.jobs.join(', ')} (gewoonlijk redis)
  --poort <poort>    poort van de hub (gewoonlijk 8080, of een vrije als die bezet is)
  --inrichting <bestand>  de inrichting van de gemeente (gewoonlijk wat in WIJKHUB_INRICHTING staat; staat daar niets,
                     dan zet npm er inrichting/haarlem.yaml in)
  --fresh            begin met een lege database en lege topics
  --zonder-verhaal   speel het verhaal niet
  --once             speel het verhaal op een leeg toneel en stop; exitcode 0 alleen als elke ontvangst verwerkt zegt
  --down             zet de motoren uit
  --help             deze tekst`

/** Reads what was asked on the command line: `npm run stack -- --once --instances 2`. */
export function readOptions(args: readonly string[]): Options {
  const { values } = readArguments({
    args,
    options: {
      instances: { type: 'string', default: '1' },
      events: { type: 'string', default: 'platformatic-kafka' },
      jobs: { type: 'string', default: 'redis' },
      once: { type: 'boolean', default: false },
      fresh: { type: 'boolean', default: false },
      'zonder-verhaal': { type: 'boolean', default: false },
      down: { type: 'boolean', default: false },
      inrichting: { type: 'string' },
      poort: { type: 'string' },
    },
    uitleg,
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
    inrichting: values.inrichting ?? process.env['WIJKHUB_INRICHTING'],
    port: number('--poort', values.poort ?? '8080', [0, 65535]),
    portAsked: values.poort !== undefined,
  }
}

function number(name: string, given: string, [least, most]: [number, number]): number {
  const value = Number(given)
  if (given.trim() !== '' && Number.isInteger(value) && value >= least && value <= most) return value
  throw new ConfigurationFault(`${name} ${given}: geef een getal van ${least} tot en met ${most}.\n\n${uitleg}`)
}

function oneOf<T extends string>(name: string, given: string, allowed: readonly T[]): T {
  const found = allowed.find((value) => value === given)
  if (found) return found
  throw new ConfigurationFault(`${name} ${given}: kies ${allowed.join(' of ')}.\n\n${uitleg}`)
}
