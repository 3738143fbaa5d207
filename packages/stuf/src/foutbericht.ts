import { namespaces } from './namespaces.ts'
import { schrijfStuurgegevens, type Stuurgegevens } from './stuurgegevens.ts'
import { elementsOf, findChild, findText, type XmlElement } from './xml-element.ts'
import { replaceForbiddenCharacters } from './xml-text.ts'

const stuf = elementsOf(namespaces.StUF)

/** Body of Fo01, Fo02 and Fo03 (complexType Foutbericht). `plek` says who must act: the sender or the receiver. */
export interface Fout {
  /** At most 7 characters, e.g. StUF055. */
  code: string
  plek: 'client' | 'server'
  omschrijving: string
  details?: string
}

/** What `Foutomschrijving` and `Foutdetails` can hold. */
const maxOmschrijving = 200
const maxDetails = 1000

/** Writes Fo01 or Fo03, or Fo02, whose header may hold its code only (StUF.xsd). */
export function schrijfFoutbericht(kop: Stuurgegevens | { berichtcode: 'Fo02' }, fout: Fout): XmlElement {
  const header =
    'zender' in kop
      ? schrijfStuurgegevens(namespaces.StUF, kop)
      : stuf('stuurgegevens', [stuf('berichtcode', kop.berichtcode)])
  const kort = (text: string, max: number) => [...replaceForbiddenCharacters(text)].slice(0, max).join('')
  return stuf(`${kop.berichtcode}Bericht`, [
    header,
    stuf('body', [
      stuf('code', fout.code),
      stuf('plek', fout.plek),
      stuf('omschrijving', kort(fout.omschrijving, maxOmschrijving)),
      fout.details === undefined ? undefined : stuf('details', kort(fout.details, maxDetails)),
    ]),
  ])
}

/** Reads a Fo01, Fo02 or Fo03; `undefined` when the element is something else. */
export function leesFoutbericht(
  element: XmlElement,
): (Fout & { berichtcode: string; crossRefnummer?: string }) | undefined {
  if (element.namespace !== namespaces.StUF || !/^Fo0[123]Bericht$/.test(element.name)) return undefined
  const body = findChild(element, namespaces.StUF, 'body')
  const code = body && findText(body, namespaces.StUF, 'code')
  if (!body || !code) return undefined
  const kop = findChild(element, namespaces.StUF, 'stuurgegevens')
  const crossRefnummer = kop && findText(kop, namespaces.StUF, 'crossRefnummer')
  const details = findText(body, namespaces.StUF, 'details')
  return {
    berichtcode: element.name.slice(0, 4),
    code,
    // The schema knows two values; anything else is read as the sender's fault, so that it is never repeated blindly.
    plek: findText(body, namespaces.StUF, 'plek') === 'server' ? 'server' : 'client',
    omschrijving: findText(body, namespaces.StUF, 'omschrijving') ?? '',
    ...(details !== undefined && { details }),
    ...(crossRefnummer !== undefined && { crossRefnummer }),
  }
}
