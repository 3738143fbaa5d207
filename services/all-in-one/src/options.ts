import { parseArgs } from 'node:util'
import { join, resolve } from 'node:path'
import { ConfigurationFault } from '@wijkhub/service-kit'

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
  port: number
}

/** Reads what was asked on the command line: `npm start -- --once --json`. */
export function readOptions(args: readonly string[], env = process.env): Options {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        fresh: { type: 'boolean', default: false },
        once: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        'zonder-verhaal': { type: 'boolean', default: false },
        map: { type: 'string' },
        poort: { type: 'string', default: '8080' },
      },
    })
    const port = Number(values.poort)
    if (!Number.isInteger(port) || port < 0 || port > 65535)
      throw new Error(`--poort ${values.poort} is geen poort (0 tot en met 65535)`)
    return {
      fresh: values.fresh,
      once: values.once,
      json: values.json,
      zonderVerhaal: values['zonder-verhaal'],
      folder: resolve(values.map ?? env['WIJKHUB_MAP'] ?? join(import.meta.dirname, '../../../.wijkhub/hub')),
      port,
    }
  } catch (error) {
    throw new ConfigurationFault(
      `${(error as Error).message}\nMogelijk: --fresh --once --json --zonder-verhaal --poort 8080 --map <map>`,
    )
  }
}
