import { isXmlFault, readXml } from '@wijkhub/stuf'
import { leesEnvelop } from './envelop.ts'
import { grenzen } from '../ijw/namen.ts'

/** AGB code of the provider that an envelope of ours went to. */
export function geadresseerde({ inhoud }: { inhoud: string }): string | undefined {
  const boom = readXml(inhoud, grenzen)
  const envelop = isXmlFault(boom) ? undefined : leesEnvelop(boom)
  return envelop?.stuurgegevens?.ontvanger.organisatie
}
