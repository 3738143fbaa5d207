import { namespaces } from './namespaces.ts'
import { findAttribute, type XmlAttribute, type XmlElement } from './xml-element.ts'

/** Why a StUF element has no value (StUF 3.01, simpleType NoValue). */
export const redenenGeenWaarde = [
  'geenWaarde',
  'waardeOnbekend',
  'nietOndersteund',
  'nietGeautoriseerd',
  'vastgesteldOnbekend',
] as const
export type RedenGeenWaarde = (typeof redenenGeenWaarde)[number]

/** A StUF attribute such as `entiteittype` or `verwerkingssoort`. */
export function stufAttribuut(name: string, value: string): XmlAttribute {
  return { namespace: namespaces.StUF, name, value }
}

/** Attributes of an element that is nil: `xsi:nil="true" StUF:noValue="…"`. */
export function geenWaarde(reden: RedenGeenWaarde): XmlAttribute[] {
  return [{ namespace: namespaces.xsi, name: 'nil', value: 'true' }, stufAttribuut('noValue', reden)]
}

export function isNil(element: XmlElement): boolean {
  const nil = findAttribute(element, namespaces.xsi, 'nil')
  return nil === 'true' || nil === '1'
}
