import { ParseOption, XmlCData, XmlDocument, XmlElement as Knoop, XmlText, type XmlTreeNode } from 'libxml2-wasm'
import type { XmlElement } from './element.ts'

export interface XmlFout {
  /** For people; nothing of the document in it. */
  reden: string
}

export const isXmlFout = (gelezen: XmlElement | XmlFout): gelezen is XmlFout => 'reden' in gelezen

/**
 * Reads a document with libxml2: another parser than the hub's, so that neither forgives what the other writes. A
 * DOCTYPE is refused, as every partner here would; a prefix nobody declared is a fault of the document too.
 */
export function leesXml(tekst: string): XmlElement | XmlFout {
  if (/<!DOCTYPE/i.test(tekst)) return { reden: 'een DOCTYPE wordt hier niet gelezen' }
  let document: XmlDocument
  try {
    document = XmlDocument.fromString(tekst, { option: ParseOption.XML_PARSE_NONET })
  } catch {
    return { reden: 'dit is geen XML' }
  }
  try {
    return naarElement(document.root)
  } finally {
    document.dispose()
  }
}

function naarElement(knoop: Knoop): XmlElement {
  const children: XmlElement[] = []
  let text = ''
  for (let kind: XmlTreeNode | null = knoop.firstChild; kind; kind = kind.next) {
    if (kind instanceof Knoop) children.push(naarElement(kind))
    else if (kind instanceof XmlText || kind instanceof XmlCData) text += kind.content
  }
  return {
    namespace: knoop.namespaceUri,
    name: knoop.name,
    attributes: knoop.attrs.map(({ namespaceUri, name, value }) => ({ namespace: namespaceUri, name, value })),
    children,
    text: children.length > 0 ? '' : text,
  }
}
