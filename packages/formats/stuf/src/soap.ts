import { namespaces } from './namespaces.ts'
import { elementsOf, findChild, findText, isNamed, type XmlElement } from './xml-element.ts'

const soap = elementsOf(namespaces.soap)
const geen = elementsOf('')

/** SOAP 1.1 envelope around one body element. */
export function soapEnvelope(body: XmlElement): XmlElement {
  return soap('Envelope', [soap('Body', [body])])
}

/** SOAP 1.1 Fault; `code` Client when the sender must mend it, Server when it may send the same again. */
export function soapFault(code: 'Client' | 'Server', omschrijving: string, detail: XmlElement): XmlElement {
  return soapEnvelope(
    soap('Fault', [geen('faultcode', `soap:${code}`), geen('faultstring', omschrijving), geen('detail', [detail])]),
  )
}

export type SoapInhoud =
  | { soort: 'bericht'; element: XmlElement }
  | { soort: 'fault'; code: string; omschrijving: string; detail: XmlElement | undefined }

/** What an envelope holds, or `undefined` when it is none of SOAP 1.1 with exactly one body element. */
export function leesSoap(root: XmlElement): SoapInhoud | undefined {
  if (!isNamed(root, namespaces.soap, 'Envelope')) return undefined
  const body = findChild(root, namespaces.soap, 'Body')
  const element = body?.children[0]
  if (!element || body.children.length !== 1) return undefined
  if (!isNamed(element, namespaces.soap, 'Fault')) return { soort: 'bericht', element }
  const code = findText(element, '', 'faultcode') ?? ''
  const details = findChild(element, '', 'detail')?.children ?? []
  return {
    soort: 'fault',
    // SOAP 1.1 §4.4.1: what follows a dot makes the code more precise.
    code: code.slice(code.indexOf(':') + 1).split('.', 1)[0]!,
    omschrijving: findText(element, '', 'faultstring') ?? '',
    // A server may put something of its own beside it.
    detail: details.find(({ namespace }) => namespace === namespaces.StUF) ?? details[0],
  }
}
