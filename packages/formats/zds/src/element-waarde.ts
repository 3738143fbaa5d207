import { findChild, zonderWaarde, type XmlElement } from '@wijkhub/stuf'

/**
 * What an element says: a text, that there is none (`null`), or nothing (`undefined`: absent, or of unknown value). White
 * space round a value and the form its letters were composed in say nothing.
 */
export function waardeVan(element: XmlElement | undefined): string | null | undefined {
  if (!element) return undefined
  const zonder = zonderWaarde(element)
  if (zonder) return zonder === 'leeg' ? null : undefined
  return element.children.length > 0 ? undefined : element.text.normalize('NFC').trim()
}

/** The value of a child when it is another than before; `undefined` when it is the same, or says nothing. */
export function gewijzigdeWaarde(
  was: XmlElement | undefined,
  wordt: XmlElement | undefined,
  namespace: string,
  naam: string,
): string | null | undefined {
  const kind = (ouder: XmlElement | undefined) => waardeVan(ouder && findChild(ouder, namespace, naam))
  const [oud, nieuw] = [kind(was), kind(wordt)]
  return nieuw === oud ? undefined : nieuw
}

/** Everything an element says, as one text to compare by: names, values and their order, no prefixes and no attributes. */
export function zegt(element: XmlElement): string {
  if (element.children.length === 0) return `${element.name}=${JSON.stringify(waardeVan(element) ?? null)}`
  return `${element.name}{${element.children.map(zegt).join()}}`
}
