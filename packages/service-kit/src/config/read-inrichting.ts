import type { Inrichting } from '@wijkhub/inrichting'
import { InrichtingFout, leesInrichting } from '@wijkhub/inrichting/bestand'
import { ConfigurationFault } from './configuration-fault.ts'

/**
 * The municipality this process is for. There is none by default: `source` is the variable or option that names the file, and
 * stands in the one message that says what is missing or wrong.
 */
export function readInrichting(source: string, file: string | undefined): Inrichting {
  if (!file) throw new ConfigurationFault(`${source}: ontbreekt; welk bestand is de inrichting van de gemeente?`)
  try {
    return leesInrichting(file)
  } catch (error) {
    if (error instanceof InrichtingFout) throw new ConfigurationFault(`${source}: ${error.message}`)
    throw error
  }
}
