import {
  childrenNamed,
  findAttribute,
  findChild,
  leesStufDatum,
  namespaces,
  zonderWaarde,
  type XmlElement,
} from '@wijkhub/stuf'
import { gewijzigdeWaarde, waardeVan, zegt } from '@wijkhub/zds'
import type { Naamdelen, Onderdeel, PersoonWijziging, Persoonsvelden, Waarde } from './zaak-wijziging.ts'

/** Relations in which a resident of ours may stand. */
export const persoonsrollen = ['heeftAlsBelanghebbende', 'heeftAlsInitiator'] as const

/** What changed of the persons in one role. Relations stand in the same order in both objects: the n-th belongs to the n-th. */
export function leesPersonen(
  was: XmlElement,
  wordt: XmlElement,
  rol: (typeof persoonsrollen)[number],
): { personen: PersoonWijziging[]; overig: Onderdeel[] } {
  const oud = childrenNamed(was, namespaces.ZKN, rol)
  const personen: PersoonWijziging[] = []
  const overig: Onderdeel[] = []
  for (const [plaats, nieuw] of childrenNamed(wordt, namespaces.ZKN, rol).entries()) {
    const gevonden = leesPaar(oud[plaats], nieuw, `object/${rol}[${plaats + 1}]`)
    if (typeof gevonden === 'string') overig.push(gevonden)
    else if (gevonden) personen.push(gevonden)
  }
  return { personen, overig }
}

function leesPaar(
  was: XmlElement | undefined,
  wordt: XmlElement,
  pad: string,
): PersoonWijziging | Onderdeel | undefined {
  const soort = attribuut(wordt, 'verwerkingssoort')
  const [isLeeg, wasLeeg] = [zonderWaarde(wordt) !== undefined, !was || zonderWaarde(was) !== undefined]
  if (isLeeg) return wasLeeg ? undefined : 'persoon-verwijderd'
  if (soort === 'V') return 'persoon-verwijderd'
  if (soort !== 'T' && (!was || wasLeeg)) return leesAlleenNieuw(wordt, pad)
  if (!was || wasLeeg || soort === 'T') return 'persoon-toegevoegd'
  const [voor, na] = [natuurlijkPersoon(was), natuurlijkPersoon(wordt)]
  if (soort === 'R' || !voor !== !na) return 'persoon-vervangen'
  if (!voor || !na) return zegt(was) === zegt(wordt) ? undefined : 'betrokkene'
  if (!isZelfde(voor, na)) return 'persoon-vervangen'
  const sleutel = attribuut(na, 'sleutelOntvangend') ?? attribuut(voor, 'sleutelOntvangend')
  const bsn = waardeVan(findChild(na, namespaces.BG, 'inp.bsn'))
  const { anders, onderdelen } = andereGegevens(voor, na)
  return {
    pad,
    ...(sleutel !== undefined && { sleutelOntvangend: sleutel }),
    was: persoonsvelden(voor),
    wordt: zonderLeemten({
      bsn: gewijzigdeWaarde(voor, na, namespaces.BG, 'inp.bsn'),
      telefoonnummer: contactwaarde(was, wordt, 'telefoonnummer'),
      emailadres: contactwaarde(was, wordt, 'emailadres'),
    }),
    ...(bsn && { bsn }),
    anders,
    onderdelen,
  }
}

/**
 * A change of which only the new state was sent. Whoever it names by our own id was not added: her new state is compared
 * with what we know of her. What a person consists of beyond that cannot be seen to have changed.
 */
function leesAlleenNieuw(wordt: XmlElement, pad: string): PersoonWijziging | Onderdeel {
  const persoon = natuurlijkPersoon(wordt)
  const sleutel = persoon && attribuut(persoon, 'sleutelOntvangend')
  if (!persoon || sleutel === undefined) return 'persoon-toegevoegd'
  const leeg = (element: XmlElement): XmlElement => ({ ...element, children: [] })
  const { anders } = andereGegevens(leeg(persoon), persoon)
  const bsn = waardeVan(findChild(persoon, namespaces.BG, 'inp.bsn'))
  return {
    pad,
    sleutelOntvangend: sleutel,
    was: {},
    wordt: zonderLeemten({
      telefoonnummer: contactwaarde(leeg(wordt), wordt, 'telefoonnummer'),
      emailadres: contactwaarde(leeg(wordt), wordt, 'emailadres'),
    }),
    ...(bsn && { bsn }),
    anders,
    onderdelen: [],
  }
}

const attribuut = (element: XmlElement, naam: string) =>
  findAttribute(element, namespaces.StUF, naam)?.trim() || undefined

function natuurlijkPersoon(relatie: XmlElement): XmlElement | undefined {
  const gerelateerde = findChild(relatie, namespaces.ZKN, 'gerelateerde')
  return gerelateerde && findChild(gerelateerde, namespaces.ZKN, 'natuurlijkPersoon')
}

/** A pair that names two people is no change of one: taking it for that would give one the other's number. */
function isZelfde(voor: XmlElement, na: XmlElement): boolean {
  const sleutels = [attribuut(voor, 'sleutelOntvangend'), attribuut(na, 'sleutelOntvangend')]
  if (sleutels[0] !== undefined && sleutels[1] !== undefined) return sleutels[0] === sleutels[1]
  const anders = ['inp.bsn', 'geslachtsnaam', 'voornamen', 'geboortedatum'].map((naam) => {
    const [oud, nieuw] = [voor, na].map((persoon) => waardeVan(findChild(persoon, namespaces.BG, naam)))
    return oud && nieuw ? oud !== nieuw : undefined
  })
  if (anders[0] === false) return true
  return anders.filter((verschil) => verschil === true).length < 2
}

function persoonsvelden(persoon: XmlElement): Persoonsvelden {
  const tekst = (naam: string) => waardeVan(findChild(persoon, namespaces.BG, naam)) ?? undefined
  return zonderLeemten({
    bsn: tekst('inp.bsn'),
    voornamen: tekst('voornamen'),
    geslachtsnaam: tekst('geslachtsnaam'),
    geboortedatum: volledigeDatum(findChild(persoon, namespaces.BG, 'geboortedatum')),
  })
}

/** jjjj-mm-dd, or `undefined` when a part of it is unknown (`StUF:indOnvolledigeDatum`) or it is no day. */
function volledigeDatum(element: XmlElement | undefined): string | undefined {
  const onvolledig = element && attribuut(element, 'indOnvolledigeDatum')
  return onvolledig === undefined || onvolledig === 'V' ? leesStufDatum(waardeVan(element) ?? '') : undefined
}

function contactwaarde(was: XmlElement, wordt: XmlElement, naam: string): Waarde | undefined {
  const aanspreekpunt = (relatie: XmlElement) => findChild(relatie, namespaces.ZKN, 'heeftAlsAanspreekpunt')
  const contact = (relatie: XmlElement) => {
    const punt = aanspreekpunt(relatie)
    return punt && findChild(punt, namespaces.ZKN, 'gerelateerde')
  }
  const [oud, nieuw] = [aanspreekpunt(was), aanspreekpunt(wordt)]
  // Taken away: nil, or named once more with what was in it.
  const isWeg = nieuw && (zonderWaarde(nieuw) === 'leeg' || attribuut(nieuw, 'verwerkingssoort') === 'V')
  if (isWeg) return oud && zonderWaarde(oud) === undefined ? null : undefined
  return gewijzigdeWaarde(contact(was), contact(wordt), namespaces.ZKN, naam)
}

const naamdelen = { voornamen: 'voornamen', voorvoegsel: 'voorvoegselGeslachtsnaam', geslachtsnaam: 'geslachtsnaam' }
/** What identifies a person elsewhere, or follows from the rest. */
const zonderBetekenis = new Set([
  'inp.bsn',
  'authentiek',
  'voorletters',
  'anp.identificatie',
  ...Object.values(naamdelen),
])

/** Changes of a person that are not the hub's to take over here: by name and value, or only that they are. */
function andereGegevens(voor: XmlElement, na: XmlElement) {
  const anders: PersoonWijziging['anders'] = {}
  const onderdelen = new Set<Onderdeel>()
  const naam: Naamdelen = zonderLeemten(
    Object.fromEntries(
      Object.entries(naamdelen).map(([deel, element]) => [deel, gewijzigdeWaarde(voor, na, namespaces.BG, element)]),
    ),
  )
  if (Object.keys(naam).length > 0) anders.naam = naam
  const eerder = new Map(voor.children.map((element) => [element.name, element]))
  for (const element of na.children) {
    const oud = eerder.get(element.name)
    if (zonderBetekenis.has(element.name) || (oud && zegt(oud) === zegt(element))) continue
    const waarde = waardeVan(element)
    // Of unknown value: says nothing.
    if (waarde === undefined && element.children.length === 0) continue
    const datum = element.name === 'geboortedatum' ? volledigeDatum(element) : undefined
    if (datum) anders.geboortedatum = datum
    else if (element.name === 'geslachtsaanduiding' && waarde) anders.geslacht = waarde
    else onderdelen.add(element.name.includes('verblijf') ? 'adres' : 'persoonsgegevens')
  }
  return { anders, onderdelen: [...onderdelen] }
}

function zonderLeemten<T extends object>(velden: T): { [V in keyof T]?: Exclude<T[V], undefined> } {
  return Object.fromEntries(Object.entries(velden).filter(([, waarde]) => waarde !== undefined)) as never
}
