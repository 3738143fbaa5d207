import { elementsOf, findChild, findText, type XmlElement } from '../xml/element.ts'
import { namespaces } from './namespaces.ts'
import { schrijfStuurgegevens, type Stuurgegevens } from './stuurgegevens.ts'

const stuf = elementsOf(namespaces.StUF)
const begin = (tekst: string, tekens: number) => [...tekst].slice(0, tekens).join('')

/** Fo03 with the header of who answers; Fo02, to a question, whose header is its code alone. The sender must act. */
export function fo(
  kop: Stuurgegevens | 'Fo02',
  { code, omschrijving, details }: { code: string; omschrijving: string; details?: string },
): XmlElement {
  const [berichtcode, header] =
    kop === 'Fo02'
      ? [kop, stuf('stuurgegevens', [stuf('berichtcode', kop)])]
      : [kop.berichtcode, schrijfStuurgegevens(namespaces.StUF, kop)]
  return stuf(`${berichtcode}Bericht`, [
    header,
    stuf('body', [
      stuf('code', code),
      stuf('plek', 'client'),
      stuf('omschrijving', begin(omschrijving, 200)),
      details ? stuf('details', begin(details, 1000)) : undefined,
    ]),
  ])
}

/** What a fault says, in one line; `undefined` when it is none. */
export function leesFout(element: XmlElement): string | undefined {
  const body = findChild(element, namespaces.StUF, 'body')
  if (!body || element.namespace !== namespaces.StUF || !/^Fo0[123]Bericht$/.test(element.name)) return undefined
  const velden = ['code', 'omschrijving', 'details'].map((veld) => findText(body, namespaces.StUF, veld))
  return velden[0] && [element.name.slice(0, 4), ...velden].filter(Boolean).join(' · ')
}
