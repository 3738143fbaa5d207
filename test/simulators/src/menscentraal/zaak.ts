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
  medewerker?: Record<string, string>
  organisatie?: Record<string, string>
  contact?: Record<string, string>
}

/** One place of a party in an object: what is to be done and the party itself, unless it is nil. */
export interface Plaats {
  sleutel: string | undefined
  rol: string
  verwerkingssoort: string
  betrokkene: Betrokkene | undefined
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
      plaatsen.map((plaats, index) => [plaats.sleutel ?? `${plaats.rol} ${index}`, plaats.betrokkene!]),
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

function leesBetrokkene(relatie: XmlElement): Betrokkene {
  const entiteit = findChild(relatie, namespaces.ZKN, 'gerelateerde')?.children[0]
  const sleutel = entiteit && findAttribute(entiteit, namespaces.StUF, 'sleutelVerzendend')
  const omschrijving = findText(relatie, namespaces.ZKN, 'omschrijving')
  const aanspreekpunt = findChild(relatie, namespaces.ZKN, 'heeftAlsAanspreekpunt')
  const contact = aanspreekpunt && gevuld(findChild(aanspreekpunt, namespaces.ZKN, 'gerelateerde'))
  const adres = entiteit && gevuld(findChild(entiteit, namespaces.BG, 'verblijfsadres'))
  const als = { natuurlijkPersoon: 'persoon', medewerker: 'medewerker', organisatorischeEenheid: 'organisatie' }[
    entiteit?.name ?? ''
  ]
  return {
    rol: relatie.name,
    ...(sleutel && { sleutel }),
    ...(omschrijving && { omschrijving }),
    ...(als && { [als]: gevuld(entiteit) ?? {} }),
    ...(adres && { adres }),
    ...(contact && { contact }),
  }
}

function gevuld(element: XmlElement | undefined): Record<string, string> | undefined {
  return element && Object.fromEntries(teksten(element))
}

function teksten(element: XmlElement | undefined): [string, string][] {
  return (element?.children ?? [])
    .filter((kind) => kind.children.length === 0 && kind.text !== '')
    .map((kind) => [kind.name, kind.text])
}
