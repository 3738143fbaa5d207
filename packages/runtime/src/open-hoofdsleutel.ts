import { readFileSync } from 'node:fs'
import { ConfigurationFault } from '@wijkhub/service-kit'
import { createHoofdsleutel, type Hoofdsleutel } from '@wijkhub/verzegelen'

/**
 * The keys in this file, read when a service first asks for them and again every half minute; without a file whoever asks hears
 * that it is missing.
 */
export function openHoofdsleutel(bestand: string | undefined): Hoofdsleutel {
  return createHoofdsleutel({ lees: () => lees(bestand), nu: () => Date.now() })
}

function lees(bestand: string | undefined): string {
  if (bestand === undefined)
    throw new ConfigurationFault('WIJKHUB_HOOFDSLEUTEL_FILE: ontbreekt, en deze dienst bewaart niets zonder')
  try {
    return readFileSync(bestand, 'utf8')
  } catch (error) {
    throw new ConfigurationFault(
      `WIJKHUB_HOOFDSLEUTEL_FILE: het bestand kan niet worden gelezen (${(error as NodeJS.ErrnoException).code})`,
    )
  }
}
