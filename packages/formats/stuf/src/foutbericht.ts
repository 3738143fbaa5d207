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

/** The header of a Fo02 may hold its code only (StUF.xsd): which question it answers stands in `detailsXML`. */
type KopFo02 = { berichtcode: 'Fo02'; crossRefnummer?: string }

/** Writes Fo01 or Fo03, or Fo02 to a synchronous question. */
export function schrijfFoutbericht(kop: Stuurgegevens | KopFo02, fout: Fout): XmlElement {
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
      'zender' in kop || kop.crossRefnummer === undefined
        ? undefined
        : stuf('detailsXML', [stuf('crossRefnummer', kop.crossRefnummer)]),
    ]),
  ])
}

const stap = (ouder: XmlElement | undefined, naam: string) => ouder && findChild(ouder, namespaces.StUF, naam)

/** Reads a Fo01, Fo02 or Fo03; `undefined` when the element is something else. */
export function leesFoutbericht(
  element: XmlElement,
): (Fout & { berichtcode: string; crossRefnummer?: string }) | undefined {
  if (element.namespace !== namespaces.StUF || !/^Fo0[123]Bericht$/.test(element.name)) return undefined
  const body = findChild(element, namespaces.StUF, 'body')
  const code = body && findText(body, namespaces.StUF, 'code')
  if (!body || !code) return undefined
  const crossRefnummer = ['stuurgegevens', 'body/detailsXML']
    .map((pad) => pad.split('/').reduce<XmlElement | undefined>(stap, element))
    .map((kop) => kop && findText(kop, namespaces.StUF, 'crossRefnummer'))
    .find((nummer) => nummer !== undefined)
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
