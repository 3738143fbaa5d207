import { namespaces } from './namespaces.ts'
import { schrijfStuurgegevens, type Stuurgegevens } from './stuurgegevens.ts'
import { elementsOf, type XmlElement } from './xml-element.ts'

/** Bv03: received, and processed or queued. `kop.crossRefnummer` must be the referentienummer that is confirmed. */
export function schrijfBv03(kop: Stuurgegevens): XmlElement {
  return elementsOf(namespaces.StUF)('Bv03Bericht', [schrijfStuurgegevens(namespaces.StUF, kop)])
}
