import { findAttribute, type XmlElement } from '../xml/element.ts'
import { namespaces } from './namespaces.ts'

/** StUF 3.01, simpleType NoValue. */
export const redenenGeenWaarde = [
  'nietOndersteund',
  'nietGeautoriseerd',
  'geenWaarde',
  'waardeOnbekend',
  'vastgesteldOnbekend',
]

export const stufAttribuut = (name: string, value: string) => ({ namespace: namespaces.StUF, name, value })

/** An element without a value says so, and why. */
export const geenWaarde = (reden: string) => [
  { namespace: namespaces.xsi, name: 'nil', value: 'true' },
  stufAttribuut('noValue', reden),
]

export function isNil(element: XmlElement): boolean {
  return ['true', '1'].includes(findAttribute(element, namespaces.xsi, 'nil')?.trim() ?? '')
}
