import type { XmlElement } from '@wijkhub/stuf'
import { correspondentieadres, type Adres, type Verblijf } from '@wijkhub/zds'

/** An address as the projection may hold it; every part may be absent. */
export interface AdresDelen extends Adres {
  soort?: string | undefined
  regels?: readonly string[] | undefined
  land?: string | undefined
}

/** Where somebody of this household lives, and where her post goes when that is all there is. */
export interface Waar {
  verblijf?: Verblijf
  correspondentie?: XmlElement
}

/**
 * A briefadres is no place where anybody lives, and who has no address has none: neither becomes a `verblijfsadres`. That
 * it is so, and why, stands in the extra elements.
 */
export function waar(adres: AdresDelen | undefined): Waar {
  if (!adres || adres.soort === 'geen') return {}
  if (adres.soort === 'buitenland') return { verblijf: { buitenland: adres } }
  if (adres.soort === 'briefadres') return { correspondentie: correspondentieadres(adres) }
  return { verblijf: { adres } }
}
