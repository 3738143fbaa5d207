import { childrenNamed, elementsOf, findText, type XmlElement } from '../xml/element.ts'
import type { StufFout } from './stuf-fout.ts'
import { namespaces } from './namespaces.ts'

export interface Partij {
  organisatie: string
  applicatie: string
}

/** The header of a StUF 3.01 message. */
export interface Stuurgegevens {
  berichtcode: string
  zender: Partij
  ontvanger: Partij
  referentienummer: string
  tijdstipBericht: string
  crossRefnummer?: string | undefined
  entiteittype?: string | undefined
  functie?: string | undefined
}

const stuf = elementsOf(namespaces.StUF)
/** After sender and receiver, in this order. */
const losseVelden = ['referentienummer', 'tijdstipBericht', 'crossRefnummer', 'entiteittype', 'functie'] as const

export function schrijfStuurgegevens(namespace: string, kop: Stuurgegevens): XmlElement {
  const partij = (naam: 'zender' | 'ontvanger') =>
    stuf(naam, [stuf('organisatie', kop[naam].organisatie), stuf('applicatie', kop[naam].applicatie)])
  return elementsOf(namespace)('stuurgegevens', [
    stuf('berichtcode', kop.berichtcode),
    partij('zender'),
    partij('ontvanger'),
    ...losseVelden.map((veld) => (kop[veld] === undefined ? undefined : stuf(veld, kop[veld]))),
  ])
}

/** Parties exchanged, and which message it answers. */
export function antwoordOp(
  vraag: Stuurgegevens,
  antwoord: Pick<Stuurgegevens, 'berichtcode' | 'referentienummer' | 'tijdstipBericht' | 'functie'>,
): Stuurgegevens {
  return { ...antwoord, zender: vraag.ontvanger, ontvanger: vraag.zender, crossRefnummer: vraag.referentienummer }
}

/** A header as far as it is there, and what is wrong with it. Values that may not be there are `''`. */
export function leesStuurgegevens(element: XmlElement): { kop: Stuurgegevens; fouten: StufFout[] } {
  const fouten: StufFout[] = []
  const lees = (ouder: XmlElement, naam: string, moet: boolean) => {
    const aantal = childrenNamed(ouder, namespaces.StUF, naam).length
    const tekst = findText(ouder, namespaces.StUF, naam)
    if (aantal > 1) fouten.push({ veld: `${ouder.name}.${naam}`, reden: 'komt meer dan eens voor' })
    else if (tekst === undefined && moet) fouten.push({ veld: `${ouder.name}.${naam}`, reden: 'ontbreekt' })
    return tekst
  }
  const partij = (naam: 'zender' | 'ontvanger'): Partij => {
    const [een, ...meer] = childrenNamed(element, namespaces.StUF, naam)
    if (!een || meer.length > 0) {
      fouten.push({ veld: `stuurgegevens.${naam}`, reden: een ? 'komt meer dan eens voor' : 'ontbreekt' })
      return { organisatie: '', applicatie: '' }
    }
    return { organisatie: lees(een, 'organisatie', false) ?? '', applicatie: lees(een, 'applicatie', true) ?? '' }
  }
  const kop: Stuurgegevens = {
    berichtcode: lees(element, 'berichtcode', true) ?? '',
    zender: partij('zender'),
    ontvanger: partij('ontvanger'),
    referentienummer: lees(element, 'referentienummer', true) ?? '',
    tijdstipBericht: lees(element, 'tijdstipBericht', false) ?? '',
    crossRefnummer: lees(element, 'crossRefnummer', false),
    entiteittype: lees(element, 'entiteittype', false),
    functie: lees(element, 'functie', false),
  }
  if ([...kop.referentienummer].length > 40)
    fouten.push({ veld: 'stuurgegevens.referentienummer', reden: 'is langer dan 40 tekens' })
  return { kop, fouten }
}
