import type { Projectie } from '@wijkhub/model'
import { elementsOf, geenWaarde, namespaces, stufAttribuut, type XmlElement } from '@wijkhub/stuf'
import { natuurlijkPersoon, type Persoon } from './natuurlijk-persoon.ts'

const zkn = elementsOf(namespaces.ZKN)

/** Relations of a case that we use, in the order of the schema. */
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
  /** Our id of the party. */
  sleutel: string
  element: (verwerkingssoort: Verwerkingssoort) => XmlElement
}

/** Longest `CTP.naam` and `CTP.functie`; longer values travel whole as an extra element. */
export const maxContactnaam = 40
export const maxFunctie = 50

type Contact = Partial<{ naam: string; functie: string; telefoonnummer: string; emailadres: string }>

export function inwonerRelatie(
  soort: Relatiesoort,
  inwonerId: string,
  persoon: Persoon,
  adres: Projectie['adres'],
): ZaakRelatie {
  const { telefoonnummer, emailadres, naam } = persoon
  const bereikbaar = telefoonnummer !== undefined || emailadres !== undefined
  const volledigeNaam = [naam?.voornamen, naam?.voorvoegsel, naam?.geslachtsnaam].filter(Boolean).join(' ')
  const contact = bereikbaar
    ? {
        ...(volledigeNaam && { naam: volledigeNaam }),
        ...(telefoonnummer && { telefoonnummer }),
        ...(emailadres && { emailadres }),
      }
    : undefined
  return relatie(soort, inwonerId, persoon.gezinsrol, contact, (werk) =>
    natuurlijkPersoon(inwonerId, persoon, adres, werk),
  )
}

export function regisseurRelatie({ organisatie, medewerker }: NonNullable<Projectie['regisseur']>): ZaakRelatie {
  return relatie('heeftAlsVerantwoordelijke', 'regisseur', organisatie, medewerker, (werk) =>
    zkn(
      'medewerker',
      [
        zkn('identificatie', '', geenWaarde('nietOndersteund')),
        medewerker?.naam ? zkn('achternaam', medewerker.naam) : undefined,
      ],
      kop('MDW', 'regisseur', werk),
    ),
  )
}

export function organisatieRelatie(
  id: string,
  { organisatie, medewerker }: NonNullable<Projectie['betrokkenheden']>[string],
): ZaakRelatie {
  return relatie('heeftAlsOverigBetrokkene', id, 'betrokken organisatie', medewerker, (werk) =>
    zkn('organisatorischeEenheid', [organisatie ? zkn('naam', organisatie) : undefined], kop('OEH', id, werk)),
  )
}

/** ZDS demands an initiator: of a household of which nobody may be seen (any more) it is the team itself. */
export function wijkteamAlsInitiator(): ZaakRelatie {
  return relatie('heeftAlsInitiator', 'wijkteam', undefined, undefined, (werk) =>
    zkn(
      'organisatorischeEenheid',
      [zkn('identificatie', 'wijkteam'), zkn('naam', 'Sociaal wijkteam')],
      kop('OEH', 'wijkteam', werk),
    ),
  )
}

/** The place of a party that is not there: before it was added, or after it was removed. */
export function legeRelatie(soort: Relatiesoort, verwerkingssoort: Verwerkingssoort): XmlElement {
  return zkn(soort, '', [
    ...geenWaarde('geenWaarde'),
    stufAttribuut('entiteittype', entiteittypen[soort]),
    stufAttribuut('verwerkingssoort', verwerkingssoort),
  ])
}

function relatie(
  soort: Relatiesoort,
  sleutel: string,
  omschrijving: string | undefined,
  contact: Contact | undefined,
  betrokkene: (verwerkingssoort: string) => XmlElement,
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
          zkn('gerelateerde', [betrokkene(werk)]),
          omschrijving === undefined ? undefined : zkn('omschrijving', omschrijving),
          contact && aanspreekpunt(soort, sleutel, contact, verwerkingssoort),
        ],
        [stufAttribuut('entiteittype', entiteittypen[soort]), stufAttribuut('verwerkingssoort', verwerkingssoort)],
      )
    },
  }
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

function kop(entiteittype: string, sleutel: string, verwerkingssoort: string) {
  return [
    stufAttribuut('entiteittype', entiteittype),
    stufAttribuut('sleutelVerzendend', sleutel),
    stufAttribuut('verwerkingssoort', verwerkingssoort),
  ]
}
