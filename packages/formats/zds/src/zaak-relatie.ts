import { elementsOf, geenWaarde, namespaces, stufAttribuut, type XmlAttribute, type XmlElement } from '@wijkhub/stuf'

const zkn = elementsOf(namespaces.ZKN)

/** Relations of a case to its parties, in the order of the schema. */
export const relatiesoorten = [
  'heeftAlsBelanghebbende',
  'heeftAlsInitiator',
  'heeftAlsVerantwoordelijke',
  'heeftAlsOverigBetrokkene',
] as const
export type Relatiesoort = (typeof relatiesoorten)[number]

const entiteittypen: Record<Relatiesoort, string> = {
  heeftAlsBelanghebbende: 'ZAKBTRBLH',
  heeftAlsInitiator: 'ZAKBTRINI',
  heeftAlsVerantwoordelijke: 'ZAKBTRVRA',
  heeftAlsOverigBetrokkene: 'ZAKBTROVR',
}

/** T toevoegen, W wijzigen, V verwijderen, R vervangen door een ander. */
export type Verwerkingssoort = 'T' | 'W' | 'V' | 'R'

/** One party of a case, not yet bound to what is being done with it. */
export interface ZaakRelatie {
  soort: Relatiesoort
  /** The sender's key of the party. */
  sleutel: string
  element: (verwerkingssoort: Verwerkingssoort) => XmlElement
}

/** Longest `CTP.naam` and `CTP.functie`; what is longer is cut. */
export const maxContactnaam = 40
export const maxFunctie = 50

export type Contact = Partial<{ naam: string; functie: string; telefoonnummer: string; emailadres: string }>

/** `gerelateerde` makes the party itself, for what is done with it: T, W or I (it is only pointed at). */
export function relatie(
  soort: Relatiesoort,
  sleutel: string,
  {
    omschrijving,
    contact,
    correspondentie,
    gerelateerde,
  }: {
    omschrijving?: string | undefined
    contact?: Contact | undefined
    correspondentie?: XmlElement | undefined
    gerelateerde: (werk: string) => XmlElement
  },
): ZaakRelatie {
  return {
    soort,
    sleutel,
    element(verwerkingssoort) {
      // Removing or replacing a relation leaves the person or organisation itself untouched: identification only.
      const werk = verwerkingssoort === 'T' || verwerkingssoort === 'W' ? verwerkingssoort : 'I'
      return zkn(
        soort,
        [
          zkn('gerelateerde', [gerelateerde(werk)]),
          omschrijving === undefined ? undefined : zkn('omschrijving', omschrijving),
          correspondentie,
          contact && aanspreekpunt(soort, sleutel, contact, verwerkingssoort),
        ],
        [stufAttribuut('entiteittype', entiteittypen[soort]), stufAttribuut('verwerkingssoort', verwerkingssoort)],
      )
    },
  }
}

/** A party that is no natural person: an employee (MDW) or an organisational unit (OEH). */
export function betrokkene(
  soort: 'medewerker' | 'organisatorischeEenheid',
  sleutel: string,
  werk: string,
  elementen: (XmlElement | undefined)[],
): XmlElement {
  return zkn(soort, elementen, kop(soort === 'medewerker' ? 'MDW' : 'OEH', sleutel, werk))
}

/** The place of a party that is not there: before it was added, or after it was removed. */
export function legeRelatie(soort: Relatiesoort, verwerkingssoort: Verwerkingssoort): XmlElement {
  return zkn(soort, '', [
    ...geenWaarde('geenWaarde'),
    stufAttribuut('entiteittype', entiteittypen[soort]),
    stufAttribuut('verwerkingssoort', verwerkingssoort),
  ])
}

function aanspreekpunt(soort: Relatiesoort, sleutel: string, contact: Contact, verwerkingssoort: string): XmlElement {
  const kind = (naam: string, waarde: string | undefined, max = Infinity) =>
    waarde === undefined ? undefined : zkn(naam, [...waarde].slice(0, max).join(''))
  return zkn(
    'heeftAlsAanspreekpunt',
    [
      zkn(
        'gerelateerde',
        [
          zkn('identificatie', sleutel),
          kind('naam', contact.naam, maxContactnaam),
          kind('functie', contact.functie, maxFunctie),
          kind('telefoonnummer', contact.telefoonnummer),
          kind('emailadres', contact.emailadres),
        ],
        kop('CTP', sleutel, verwerkingssoort),
      ),
    ],
    [stufAttribuut('entiteittype', `${entiteittypen[soort]}CTP`), stufAttribuut('verwerkingssoort', verwerkingssoort)],
  )
}

function kop(entiteittype: string, sleutel: string, verwerkingssoort: string): XmlAttribute[] {
  return [
    stufAttribuut('entiteittype', entiteittype),
    stufAttribuut('sleutelVerzendend', sleutel),
    stufAttribuut('verwerkingssoort', verwerkingssoort),
  ]
}
