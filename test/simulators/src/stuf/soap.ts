import { elementsOf, findChild, type XmlElement } from '../xml/element.ts'
import { namespaces } from './namespaces.ts'

const soap = elementsOf(namespaces.soap)
const zonder = elementsOf('')

export function soapMet(bericht: XmlElement): XmlElement {
  return soap('Envelope', [soap('Body', [bericht])])
}

/** SOAP 1.1: the message of the application's own fault is in `detail`. */
export function soapFault(omschrijving: string, detail: XmlElement): XmlElement {
  return soapMet(
    soap('Fault', [
      zonder('faultcode', 'soap:Client'),
      zonder('faultstring', omschrijving),
      zonder('detail', [detail]),
    ]),
  )
}

/** The one element in the body, or in the detail of a fault; `undefined` when it is no SOAP 1.1 message. */
export function leesSoap(wortel: XmlElement): { bericht: XmlElement } | { fault: XmlElement | undefined } | undefined {
  if (wortel.name !== 'Envelope' || wortel.namespace !== namespaces.soap) return undefined
  const [bericht, ...meer] = findChild(wortel, namespaces.soap, 'Body')?.children ?? []
  if (!bericht || meer.length > 0) return undefined
  if (bericht.name !== 'Fault' || bericht.namespace !== namespaces.soap) return { bericht }
  return { fault: findChild(bericht, '', 'detail')?.children[0] }
}
