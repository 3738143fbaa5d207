import { elementsOf, findChild, type XmlElement } from '@wijkhub/stuf'
import { datumTijd } from './datum-tijd.ts'
import { basis, berichtcodes, namespaceVan, xsdVersie } from './namen.ts'
import { identificatie } from './schrijf-bericht.ts'

const heen = namespaceVan('JW305')
const terug = namespaceVan('JW306')
const jw306 = elementsOf(terug)
const ijw = elementsOf(basis)

/** What control said of a JW305: nothing wrong, one code for the header alone, or a code per StartProduct. */
export type Oordeel = { soort: 'goed' } | { soort: 'kop'; code: string } | { soort: 'producten'; codes: string[] }

const geenOpmerking = '0200'

/**
 * The retour to a JW305 (FACTS §1.3 and §1.5): the header as it came, with our own identification; without RetourCodes
 * when nothing is wrong; with only a code in the header for an error there; with all classes of the client and a code
 * on each for an error in one of them.
 */
export function jw306Bericht(jw305: XmlElement, oordeel: Oordeel, referentie: string, op: string): XmlElement {
  const kop = findChild(jw305, heen, 'Header')!
  const code = oordeel.soort === 'kop' ? oordeel.code : oordeel.soort === 'producten' ? geenOpmerking : undefined
  return jw306('Bericht', [
    jw306('Header', [
      ...kop.children.map((veld) =>
        veld.name === 'BerichtCode' ? jw306('BerichtCode', berichtcodes.JW306) : overgenomen(veld),
      ),
      jw306('IdentificatieRetour', identificatie(referentie)),
      jw306('DagtekeningRetour', datumTijd(op).datum),
      jw306('XsdVersieRetour', [ijw('BasisschemaXsdVersie', xsdVersie), ijw('BerichtXsdVersie', xsdVersie)]),
      code === undefined ? undefined : retourCodes(code),
    ]),
    oordeel.soort === 'producten' ? client(findChild(jw305, heen, 'Client')!, oordeel.codes) : undefined,
  ])
}

function client(element: XmlElement, codes: string[]): XmlElement {
  let product = 0
  const velden = element.children.map((veld) => {
    if (veld.name !== 'StartProducten') return overgenomen(veld)
    return jw306(
      'StartProducten',
      veld.children.map((start) =>
        jw306('StartProduct', [...start.children.map(overgenomen), retourCodes(codes[product++] ?? geenOpmerking)]),
      ),
    )
  })
  return jw306('Client', [...velden, retourCodes(geenOpmerking)])
}

const retourCodes = (code: string) => jw306('RetourCodes', [jw306('RetourCode', code)])

/** The same element in the namespace of the retour; types of the base schema stay in theirs. */
function overgenomen(element: XmlElement): XmlElement {
  return {
    ...element,
    namespace: element.namespace === heen ? terug : element.namespace,
    attributes: [],
    children: element.children.map(overgenomen),
  }
}
