/** An XML element as this package reads and writes it: names by namespace URI, never by prefix. */
export interface XmlElement {
  /** Empty string for no namespace. */
  namespace: string
  name: string
  attributes: XmlAttribute[]
  children: XmlElement[]
  /** The element's own text, as it stands; empty when it has children. */
  text: string
}

export interface XmlAttribute {
  namespace: string
  name: string
  value: string
}

export type XmlContent = string | (XmlElement | undefined)[]

/** Makes elements of one namespace; children that are `undefined` are left out, so that optional parts read as one line. */
export function elementsOf(namespace: string) {
  return (name: string, content: XmlContent, attributes: XmlAttribute[] = []): XmlElement => ({
    namespace,
    name,
    attributes,
    children: typeof content === 'string' ? [] : content.filter((child) => child !== undefined),
    text: typeof content === 'string' ? content : '',
  })
}

export function isNamed(element: XmlElement, namespace: string, name: string): boolean {
  return element.namespace === namespace && element.name === name
}

/** The first child of that name. */
export function findChild(element: XmlElement, namespace: string, name: string): XmlElement | undefined {
  return element.children.find((child) => isNamed(child, namespace, name))
}

export function childrenNamed(element: XmlElement, namespace: string, name: string): XmlElement[] {
  return element.children.filter((child) => isNamed(child, namespace, name))
}

/** Text of the first child of that name, without white space round it; `undefined` when absent or empty (so also nil). */
export function findText(element: XmlElement, namespace: string, name: string): string | undefined {
  const text = findChild(element, namespace, name)?.text
  return text ? text.trim() : undefined
}

export function findAttribute(element: XmlElement, namespace: string, name: string): string | undefined {
  return element.attributes.find((attribute) => attribute.namespace === namespace && attribute.name === name)?.value
}
