import { isNil, namespaces } from '../stuf/stuf.ts'
import { childrenNamed, findAttribute, findChild, findText, type XmlElement } from '../xml/element.ts'
import { rollen } from './zds-regels.ts'

/** A case as MensCentraal keeps it. */
export interface Zaak {
  identificatie: string
  kenmerken: { kenmerk: string; bron: string }[]
  velden: Record<string, string>
  status?: { volgnummer: string; omschrijving: string; gezetOp: string }
  betrokkenen: Record<string, Betrokkene>
  extra: Record<string, string>
}

export interface Betrokkene {
  rol: string
  /** The sender's key of this party. */
  sleutel?: string
  omschrijving?: string
  persoon?: Record<string, string>
  adres?: Record<string, string>
  /** Instead of `adres`: the schema knows the one or the other. */
  buitenland?: Record<string, string>
  /** Where post goes and nobody lives. */
  correspondentie?: Record<string, string>
  medewerker?: Record<string, string>
  organisatie?: Record<string, string>
  contact?: Record<string, string>
}

/** A party as a message names it: `null` is what the message says there is none of, absent what it says nothing about. */
export type GenoemdeBetrokkene = Pick<Betrokkene, 'rol' | 'sleutel'> & { omschrijving?: string | null } & {
  [deel in Deel]?: Record<string, string | null> | null
}
const delen = ['persoon', 'adres', 'buitenland', 'correspondentie', 'medewerker', 'organisatie', 'contact'] as const
export type Deel = (typeof delen)[number]

/** One place of a party in an object: what is to be done and the party itself, unless it is nil. */
export interface Plaats {
  sleutel: string | undefined
  rol: string
  verwerkingssoort: string
  betrokkene: GenoemdeBetrokkene | undefined
}

export function leesZaak(object: XmlElement): Zaak {
  const plaatsen = leesPlaatsen(object).filter((plaats) => plaats.betrokkene)
  return {
    identificatie: findText(object, namespaces.ZKN, 'identificatie') ?? '',
    kenmerken: childrenNamed(object, namespaces.ZKN, 'kenmerk').map((kenmerk) => ({
      kenmerk: findText(kenmerk, namespaces.ZKN, 'kenmerk') ?? '',
      bron: findText(kenmerk, namespaces.ZKN, 'bron') ?? '',
    })),
    velden: leesVelden(object),
    betrokkenen: Object.fromEntries(
      plaatsen.map((plaats, index) => [
        plaats.sleutel ?? `${plaats.rol} ${index}`,
        bijgewerkt(undefined, plaats.betrokkene!),
      ]),
    ),
    extra: Object.fromEntries(leesExtra(object).filter((paar): paar is [string, string] => paar[1] !== undefined)),
  }
}

const eenvoudigeVelden = [
  'omschrijving',
  'toelichting',
  'startdatum',
  'registratiedatum',
  'einddatum',
  'zaakniveau',
  'deelzakenIndicatie',
]

export function leesVelden(object: XmlElement): Record<string, string> {
  const zaaktype = [findChild(object, namespaces.ZKN, 'isVan')].flatMap((isVan) =>
    isVan ? teksten(findChild(isVan, namespaces.ZKN, 'gerelateerde')) : [],
  )
  return Object.fromEntries([
    ...eenvoudigeVelden.flatMap((naam) => {
      const tekst = findText(object, namespaces.ZKN, naam)
      return tekst === undefined ? [] : [[naam, tekst] as const]
    }),
    ...zaaktype.map(([naam, tekst]) => [`zaaktype.${naam}`, tekst] as const),
  ])
}

/** Extra elements by name; nil is `undefined`. */
export function leesExtra(object: XmlElement): [string, string | undefined][] {
  const extra = findChild(object, namespaces.StUF, 'extraElementen')
  return (extra?.children ?? []).map((element) => [
    findAttribute(element, '', 'naam') ?? '',
    isNil(element) ? undefined : element.text,
  ])
}

/** The parties of an object in the order in which they stand. There is one initiator, so its role is its key. */
export function leesPlaatsen(object: XmlElement): Plaats[] {
  return object.children
    .filter((kind) => kind.namespace === namespaces.ZKN && Object.hasOwn(rollen, kind.name))
    .map((kind) => {
      const betrokkene = isNil(kind) ? undefined : leesBetrokkene(kind)
      const eigen = betrokkene?.sleutel && `${kind.name} ${betrokkene.sleutel}`
      return {
        sleutel: kind.name === 'heeftAlsInitiator' ? kind.name : eigen,
        rol: kind.name,
        verwerkingssoort: findAttribute(kind, namespaces.StUF, 'verwerkingssoort') ?? '',
        betrokkene,
      }
    })
}

function leesBetrokkene(relatie: XmlElement): GenoemdeBetrokkene {
  const entiteit = findChild(relatie, namespaces.ZKN, 'gerelateerde')?.children[0]
  const sleutel = entiteit && findAttribute(entiteit, namespaces.StUF, 'sleutelVerzendend')
  const omschrijving = findChild(relatie, namespaces.ZKN, 'omschrijving')
  const aanspreekpunt = findChild(relatie, namespaces.ZKN, 'heeftAlsAanspreekpunt')
  const als = { natuurlijkPersoon: 'persoon', medewerker: 'medewerker', organisatorischeEenheid: 'organisatie' }[
    entiteit?.name ?? ''
  ] as Deel | undefined
  const deel = (naam: Deel, element: XmlElement | undefined) =>
    element && { [naam]: isNil(element) ? null : genoemd(element) }
  const vanEntiteit = (naam: Deel, element: string) =>
    entiteit && deel(naam, findChild(entiteit, namespaces.BG, element))
  return {
    rol: relatie.name,
    ...(sleutel && { sleutel }),
    ...(omschrijving && { omschrijving: isNil(omschrijving) ? null : omschrijving.text }),
    ...(als && deel(als, entiteit)),
    ...vanEntiteit('adres', 'verblijfsadres'),
    ...vanEntiteit('buitenland', 'sub.verblijfBuitenland'),
    ...deel('correspondentie', findChild(relatie, namespaces.ZKN, 'afwijkendCorrespondentieAdres')),
    ...(aanspreekpunt &&
      deel('contact', isNil(aanspreekpunt) ? aanspreekpunt : findChild(aanspreekpunt, namespaces.ZKN, 'gerelateerde'))),
  }
}

/** The values an element names, and those it says there are none of; of a date what is not known of it. */
function genoemd(element: XmlElement): Record<string, string | null> {
  return Object.fromEntries(
    element.children
      .filter((kind) => isNil(kind) || (kind.children.length === 0 && kind.text !== ''))
      .flatMap((kind) => {
        const onvolledig = findAttribute(kind, namespaces.StUF, 'indOnvolledigeDatum')
        const datum =
          kind.name === 'geboortedatum' ? [['onvolledig', onvolledig === 'V' ? null : (onvolledig ?? null)]] : []
        return [[kind.name, isNil(kind) ? null : kind.text], ...datum] as [string, string | null][]
      }),
  )
}

/**
 * A party after a message about it. StUF: what a message does not name stays as it was, what it names as nil is there no
 * more; of the two addresses of a person the one named takes the place of the other.
 */
export function bijgewerkt(bekend: Betrokkene | undefined, genoemde: GenoemdeBetrokkene): Betrokkene {
  const nieuw: Betrokkene = { ...bekend, rol: genoemde.rol, ...(genoemde.sleutel && { sleutel: genoemde.sleutel }) }
  if (genoemde.omschrijving) nieuw.omschrijving = genoemde.omschrijving
  else if (genoemde.omschrijving === null) delete nieuw.omschrijving
  for (const naam of delen) {
    const deel = genoemde[naam]
    if (deel === undefined) continue
    const velden = Object.entries({ ...bekend?.[naam], ...deel }).filter(
      (veld): veld is [string, string] => deel !== null && veld[1] !== null,
    )
    if (velden.length > 0) nieuw[naam] = Object.fromEntries(velden)
    else delete nieuw[naam]
  }
  if (genoemde.buitenland && nieuw.buitenland) delete nieuw.adres
  else if (genoemde.adres && nieuw.adres) delete nieuw.buitenland
  return nieuw
}

function teksten(element: XmlElement | undefined): [string, string][] {
  return (element?.children ?? [])
    .filter((kind) => kind.children.length === 0 && kind.text !== '')
    .map((kind) => [kind.name, kind.text])
}
