import { writeXml, type XmlElement } from '@wijkhub/stuf'
import { voorvoegsels, type Berichtsoort } from './namen.ts'

/** An iJw message as text: UTF-8 without BOM, CR/LF line ends (OP192). */
export function schrijfBericht(soort: Berichtsoort, bericht: XmlElement): string {
  return `${writeXml(bericht, voorvoegsels(soort)).replace('?>\n', '?>\r\n')}\r\n`
}

/**
 * Identificatie of a message: twelve letters and digits from the last sixty bits of its UUID, all of them random, so
 * that it is unique per sender (TR056) without a counter that somebody must keep.
 */
export function identificatie(referentie: string): string {
  const bits = BigInt(`0x${referentie.replaceAll('-', '').slice(-15)}`)
  return bits.toString(36).toUpperCase().padStart(12, '0')
}
