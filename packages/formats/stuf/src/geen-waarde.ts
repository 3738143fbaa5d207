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
  return nil?.trim() === 'true' || nil?.trim() === '1'
}

/**
 * Whether an element says that there is no value: nil or empty, or with a reason without `xsi:nil`, as some write it. With
 * `leeg` it was emptied; `onbekend` says nothing about the value.
 */
export function zonderWaarde(element: XmlElement): 'leeg' | 'onbekend' | undefined {
  const reden = findAttribute(element, namespaces.StUF, 'noValue')?.trim()
  const leeg = element.children.length === 0 && element.text.trim() === ''
  if (!leeg) return undefined
  if (reden !== undefined) return reden === 'geenWaarde' ? 'leeg' : 'onbekend'
  return isNil(element) ? 'onbekend' : 'leeg'
}
