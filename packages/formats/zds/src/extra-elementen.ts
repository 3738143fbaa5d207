import { elementsOf, geenWaarde, namespaces, type XmlElement } from '@wijkhub/stuf'

const stuf = elementsOf(namespaces.StUF)

/**
 * What the standard has no element for, by names the parties agreed on. `undefined` when there is nothing: the schema
 * demands at least one. A value of `undefined` is written as nil.
 */
export function extraElementen(gegevens: ReadonlyMap<string, string | undefined>): XmlElement | undefined {
  if (gegevens.size === 0) return undefined
  return stuf(
    'extraElementen',
    [...gegevens].map(([naam, waarde]) => {
      const attribuut = { namespace: '', name: 'naam', value: naam }
      return waarde === undefined
        ? stuf('extraElement', '', [attribuut, ...geenWaarde('geenWaarde')])
        : stuf('extraElement', waarde, [attribuut])
    }),
  )
}
