import { join, resolve } from 'node:path'
import { ConfigurationFault, readArguments } from '@wijkhub/service-kit'

export interface Options {
  /** Start with an empty database. */
  fresh: boolean
  /** Play the story, print the table, stop; exit 0 only if every receipt says processed. */
  once: boolean
  /** The table as JSON, for machines. */
  json: boolean
  /** Do not play the story. */
  zonderVerhaal: boolean
  /** Where data, keys and tokens live. */
  folder: string
  /** The file of the municipality; there is no default. */
  inrichting: string | undefined
  port: number
  /** Somebody counts on this very port: another one will not do. */
  portAsked: boolean
}

const uitleg = `npm start [-- opties]: de hele hub met PostgreSQL, alle diensten en zes partnersimulatoren, op deze machine.

  --poort <poort>    poort van de hub (gewoonlijk 8080, of een vrije als die bezet is); 0 is een vrije poort
  --map <map>        waar gegevens, sleutels en logboek staan (gewoonlijk .wijkhub/hub, of wat in WIJKHUB_MAP staat)
  --inrichting <bestand>  de inrichting van de gemeente (gewoonlijk wat in WIJKHUB_INRICHTING staat; staat daar niets,
                     dan zet npm er een van inrichting/ in)
  --fresh            begin met een lege database
  --zonder-verhaal   speel het verhaal niet
  --once             speel het verhaal op een leeg toneel en stop; exitcode 0 alleen als elke ontvangst verwerkt zegt
  --json             de uitkomst als JSON, en verder niets op de standaarduitvoer
  --help             deze tekst`

/** Reads what was asked on the command line: `npm start -- --once --json`. */
export function readOptions(args: readonly string[], env = process.env): Options {
  const { values } = readArguments({
    args,
    options: {
      fresh: { type: 'boolean', default: false },
      once: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      'zonder-verhaal': { type: 'boolean', default: false },
      map: { type: 'string' },
      inrichting: { type: 'string' },
      poort: { type: 'string' },
    },
    uitleg,
  })
  return {
    fresh: values.fresh,
    once: values.once,
    json: values.json,
    zonderVerhaal: values['zonder-verhaal'],
    folder: folderOf(values.map, env),
    inrichting: values.inrichting ?? env['WIJKHUB_INRICHTING'],
    port: portOf(values.poort ?? '8080'),
    portAsked: values.poort !== undefined,
  }
}

/** The folder of the embedded hub: what was asked, what the environment says, or the one in this repository. */
export function folderOf(asked: string | undefined, env = process.env): string {
  return resolve(asked ?? env['WIJKHUB_MAP'] ?? join(import.meta.dirname, '../../../.wijkhub/hub'))
}

function portOf(given: string): number {
  const port = Number(given)
  if (given.trim() === '' || !Number.isInteger(port) || port < 0 || port > 65535)
    throw new ConfigurationFault(`--poort ${given} is geen poort (0 tot en met 65535).\n\n${uitleg}`)
  return port
}
