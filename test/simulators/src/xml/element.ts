/** An element as a simulator reads and writes it: named by the address of its namespace, never by a prefix. */
export interface XmlElement {
  /** Empty for none. */
  namespace: string
  name: string
  attributes: { namespace: string; name: string; value: string }[]
  children: XmlElement[]
  /** Empty when it has children. */
  text: string
}

type Inhoud = string | (XmlElement | undefined)[]

/** Makes elements of one namespace; a child that is `undefined` is left out. */
export const elementsOf =
  (namespace: string) =>
  (name: string, inhoud: Inhoud, attributes: XmlElement['attributes'] = []): XmlElement =>
    typeof inhoud === 'string'
      ? { namespace, name, attributes, children: [], text: inhoud }
      : { namespace, name, attributes, children: inhoud.filter((kind) => kind !== undefined), text: '' }

export function childrenNamed(ouder: XmlElement, namespace: string, name: string): XmlElement[] {
  return ouder.children.filter((kind) => kind.name === name && kind.namespace === namespace)
}

export function findChild(ouder: XmlElement, namespace: string, name: string): XmlElement | undefined {
  return childrenNamed(ouder, namespace, name)[0]
}

/** Without the white space round it; `undefined` when absent or empty. */
export function findText(ouder: XmlElement, namespace: string, name: string): string | undefined {
  return findChild(ouder, namespace, name)?.text.trim() || undefined
}

export function findAttribute(element: XmlElement, namespace: string, name: string): string | undefined {
  return element.attributes.find((een) => een.name === name && een.namespace === namespace)?.value
}
