import type { XmlAttribute, XmlElement } from './xml-element.ts'
import { escapeAttribute, escapeText } from './xml-text.ts'

/**
 * Writes an element as a document without white space between elements, with the XML declaration. `prefixes` gives the
 * prefix of each namespace used; only those in use are declared, all on the root.
 * @throws RangeError on a character XML cannot carry, Error on a namespace without a prefix: both are defects of the caller.
 */
export function writeXml(root: XmlElement, prefixes: Record<string, string>): string {
  const prefixOf = new Map(Object.entries(prefixes).map(([prefix, uri]) => [uri, prefix]))
  const used = new Set<string>()
  const body = write(root, (uri) => {
    const prefix = prefixOf.get(uri)
    if (prefix === undefined) throw new Error(`no prefix for namespace ${uri}`)
    used.add(uri)
    return prefix
  })
  const declarations = [...used].map((uri) => ` xmlns:${prefixOf.get(uri)}="${escapeAttribute(uri)}"`).join('')
  const name = /^<[^\s/>]+/.exec(body)![0]
  return `<?xml version="1.0" encoding="UTF-8"?>\n${name}${declarations}${body.slice(name.length)}`
}

function write(element: XmlElement, prefixFor: (uri: string) => string): string {
  const name = qualified(element, prefixFor)
  const attributes = element.attributes.map(
    (attribute) => ` ${qualified(attribute, prefixFor)}="${escapeAttribute(attribute.value)}"`,
  )
  const open = `<${name}${attributes.join('')}`
  const content =
    element.children.length > 0
      ? element.children.map((child) => write(child, prefixFor)).join('')
      : escapeText(element.text)
  return content === '' ? `${open}/>` : `${open}>${content}</${name}>`
}

function qualified({ namespace, name }: XmlElement | XmlAttribute, prefixFor: (uri: string) => string): string {
  return namespace === '' ? name : `${prefixFor(namespace)}:${name}`
}
