import { namespaces } from './namespaces.ts'
import { childrenNamed, elementsOf, type XmlElement } from './xml-element.ts'

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
  /** See `stufTijdstip`. Read as it stands, also when it is no moment at all. */
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
const velden = ['berichtcode', 'referentienummer', 'tijdstipBericht', 'crossRefnummer', 'entiteittype', 'functie']
const veldenSysteem = ['organisatie', 'applicatie', 'administratie', 'gebruiker']
const verplicht = new Set(['berichtcode', 'referentienummer', 'applicatie'])

/** What an answer must be able to name again. */
const langsteReferentie = 40

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
    veldenSysteem.map((veld) => {
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

/**
 * Reads of `stuurgegevens` what is used, and judges no more than that (an empty `administratie`, an element of another
 * version, white space round a value are legal or harmless). What is used must be there once, in whatever order; all
 * faults at once. An absent or empty `organisatie` reads as ''; StUF leaves it free.
 */
export function leesStuurgegevens(element: XmlElement): { stuurgegevens: Stuurgegevens } | { fouten: StufFout[] } {
  const fouten: StufFout[] = []
  const gevuld = (ouder: XmlElement, namen: string[]) =>
    Object.fromEntries(
      namen.flatMap((naam) => {
        const gevonden = childrenNamed(ouder, namespaces.StUF, naam)
        const tekst = gevonden[0]?.text.trim() ?? ''
        const veld = `${ouder.name}.${naam}`
        if (gevonden.length > 1) fouten.push({ veld, reden: 'komt meer dan eens voor' })
        else if (tekst === '' && verplicht.has(naam)) fouten.push({ veld, reden: 'ontbreekt' })
        return tekst === '' ? [] : [[naam, tekst] as const]
      }),
    )
  const partij = (naam: 'zender' | 'ontvanger') => {
    const gevonden = childrenNamed(element, namespaces.StUF, naam)
    if (gevonden.length === 1) return { organisatie: '', ...gevuld(gevonden[0]!, veldenSysteem) }
    fouten.push({
      veld: `${element.name}.${naam}`,
      reden: gevonden.length === 0 ? 'ontbreekt' : 'komt meer dan eens voor',
    })
    return undefined
  }
  const stuurgegevens = {
    tijdstipBericht: '',
    ...gevuld(element, velden),
    zender: partij('zender'),
    ontvanger: partij('ontvanger'),
  } as Stuurgegevens
  if ([...(stuurgegevens.referentienummer ?? '')].length > langsteReferentie)
    fouten.push({ veld: `${element.name}.referentienummer`, reden: `is langer dan ${langsteReferentie} tekens` })
  return fouten.length > 0 ? { fouten } : { stuurgegevens }
}
