import { namespaces } from './namespaces.ts'
import { isStufTijdstip } from './tijdstip.ts'
import { elementsOf, findChild, type XmlElement } from './xml-element.ts'

/** A party in StUF: an application of an organisation (complexType Systeem). */
export interface Systeem {
  organisatie: string
  /** 3 to 50 characters. */
  applicatie: string
  administratie?: string
  gebruiker?: string
}

/** Header of every StUF 3.01 message, in the order in which it must be written. */
export interface Stuurgegevens {
  berichtcode: string
  zender: Systeem
  ontvanger: Systeem
  /** At most 40 characters. */
  referentienummer: string
  /** See `stufTijdstip`. */
  tijdstipBericht: string
  /** Only in answers: the referentienummer that is answered. */
  crossRefnummer?: string
  /** Lk, Lv and La messages. */
  entiteittype?: string
  /** Di and Du messages. */
  functie?: string
}

/** One thing wrong in a message, named by element. */
export interface StufFout {
  veld: string
  reden: string
}

const stuf = elementsOf(namespaces.StUF)
const volgorde = [
  'berichtcode',
  'zender',
  'ontvanger',
  'referentienummer',
  'tijdstipBericht',
  'crossRefnummer',
  'entiteittype',
  'functie',
]
const verplicht = new Set(volgorde.slice(0, 5))
const volgordeSysteem = ['organisatie', 'applicatie', 'administratie', 'gebruiker']
const lengte: Record<string, [number, number]> = {
  organisatie: [1, 200],
  applicatie: [3, 50],
  administratie: [1, 50],
  gebruiker: [1, 100],
  referentienummer: [1, 40],
  crossRefnummer: [1, 40],
}

/** Writes `stuurgegevens`; the container stands in the message's own namespace, its children in that of StUF. */
export function schrijfStuurgegevens(namespace: string, waarden: Stuurgegevens): XmlElement {
  const optioneel = (naam: string, waarde: string | undefined) =>
    waarde === undefined ? undefined : stuf(naam, waarde)
  return elementsOf(namespace)('stuurgegevens', [
    stuf('berichtcode', waarden.berichtcode),
    systeem('zender', waarden.zender),
    systeem('ontvanger', waarden.ontvanger),
    stuf('referentienummer', waarden.referentienummer),
    stuf('tijdstipBericht', waarden.tijdstipBericht),
    optioneel('crossRefnummer', waarden.crossRefnummer),
    optioneel('entiteittype', waarden.entiteittype),
    optioneel('functie', waarden.functie),
  ])
}

function systeem(naam: 'zender' | 'ontvanger', waarden: Systeem): XmlElement {
  return stuf(
    naam,
    volgordeSysteem.map((veld) => {
      const waarde = waarden[veld as keyof Systeem]
      return waarde === undefined ? undefined : stuf(veld, waarde)
    }),
  )
}

/** The header of an answer: parties exchanged, `crossRefnummer` filled. */
export function antwoordStuurgegevens(
  vraag: Stuurgegevens,
  antwoord: Pick<Stuurgegevens, 'berichtcode' | 'referentienummer' | 'tijdstipBericht' | 'functie' | 'entiteittype'>,
): Stuurgegevens {
  return { ...antwoord, zender: vraag.ontvanger, ontvanger: vraag.zender, crossRefnummer: vraag.referentienummer }
}

/** Reads `stuurgegevens` strictly: known elements, each once, in order, of the right length; all faults at once. */
export function leesStuurgegevens(element: XmlElement): { stuurgegevens: Stuurgegevens } | { fouten: StufFout[] } {
  const fouten = [...volgordeFouten(element, volgorde, verplicht), ...lengteFouten(element)]
  for (const partij of ['zender', 'ontvanger']) {
    const kind = findChild(element, namespaces.StUF, partij)
    if (kind)
      fouten.push(
        ...volgordeFouten(kind, volgordeSysteem, new Set(['organisatie', 'applicatie'])),
        ...lengteFouten(kind),
      )
  }
  const tekst = (ouder: XmlElement, naam: string) => findChild(ouder, namespaces.StUF, naam)?.text ?? ''
  const tijdstip = tekst(element, 'tijdstipBericht')
  if (tijdstip && !isStufTijdstip(tijdstip))
    fouten.push({ veld: 'tijdstipBericht', reden: 'is geen bestaand tijdstip jjjjmmdduummss[sss]' })
  if (fouten.length > 0) return { fouten }
  const gevuld = (ouder: XmlElement) => Object.fromEntries(ouder.children.map((kind) => [kind.name, kind.text]))
  return {
    stuurgegevens: {
      ...gevuld(element),
      zender: gevuld(findChild(element, namespaces.StUF, 'zender')!),
      ontvanger: gevuld(findChild(element, namespaces.StUF, 'ontvanger')!),
    } as unknown as Stuurgegevens,
  }
}

function volgordeFouten(element: XmlElement, namen: string[], nodig: ReadonlySet<string>): StufFout[] {
  const fouten: StufFout[] = []
  let vorige = -1
  for (const kind of element.children) {
    const plaats = kind.namespace === namespaces.StUF ? namen.indexOf(kind.name) : -1
    if (plaats < 0) fouten.push({ veld: kind.name, reden: `hoort niet in ${element.name}` })
    else if (plaats <= vorige)
      fouten.push({ veld: kind.name, reden: 'staat niet op zijn plaats of komt twee keer voor' })
    vorige = Math.max(vorige, plaats)
  }
  for (const naam of nodig)
    if (!findChild(element, namespaces.StUF, naam)) fouten.push({ veld: `${element.name}.${naam}`, reden: 'ontbreekt' })
  return fouten
}

function lengteFouten(element: XmlElement): StufFout[] {
  return element.children.flatMap((kind) => {
    const [min, max] = lengte[kind.name] ?? [0, 100]
    const tekens = [...kind.text].length
    return tekens < min || tekens > max
      ? [{ veld: `${element.name}.${kind.name}`, reden: `moet ${min} tot ${max} tekens zijn` }]
      : []
  })
}
