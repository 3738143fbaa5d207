import type { Gelezen, Onleesbaar } from '@wijkhub/adapter-kit'
import {
  childrenNamed,
  findAttribute,
  findChild,
  findText,
  isNamed,
  isNil,
  isXmlFault,
  leesSoap,
  leesStufDatum,
  leesStuurgegevens,
  namespaces,
  readXml,
  vormFouten,
  type Systeem,
  type XmlElement,
} from '@wijkhub/stuf'
import type { ZdsInstellingen } from '../zds-instellingen.ts'
import { persoonsrollen, updateZaakVorm } from './zaak-vormen.ts'
import type { PersoonWijziging, Persoonsvelden, WijzigbaarVeld, ZaakWijziging } from './zaak-wijziging.ts'

/** Fault code of a body that is not valid (FACTS §5). */
export const ongeldigeInhoud = 'StUF055'

/** Reads MensCentraal's change of a case; all faults at once. Pure. */
export function leesUpdateZaak(ruw: string, instellingen: ZdsInstellingen): Gelezen<ZaakWijziging> | Onleesbaar {
  const root = readXml(ruw)
  if (isXmlFault(root)) return { foutcode: ongeldigeInhoud, reden: root.reason }
  const soap = leesSoap(root)
  const bericht = soap?.soort === 'bericht' ? soap.element : undefined
  if (!bericht || !isNamed(bericht, namespaces.ZDS, 'updateZaak_ZakLk01'))
    return { foutcode: ongeldigeInhoud, reden: 'alleen een SOAP-bericht met updateZaak_ZakLk01 wordt hier gelezen' }
  const kop = findChild(bericht, namespaces.ZKN, 'stuurgegevens')
  const gelezen = kop && leesStuurgegevens(kop)
  const referentie = kop && findText(kop, namespaces.StUF, 'referentienummer')
  const velden = [...vormFouten(bericht, updateZaakVorm), ...(gelezen && 'fouten' in gelezen ? gelezen.fouten : [])]
  if (gelezen && 'stuurgegevens' in gelezen) velden.push(...adresFouten(gelezen.stuurgegevens, instellingen))
  const [was, wordt] = childrenNamed(bericht, namespaces.ZKN, 'object')
  const zaak = wordt && findText(wordt, namespaces.ZKN, 'identificatie')
  if (was && findText(was, namespaces.ZKN, 'identificatie') !== zaak)
    velden.push({ veld: 'object/identificatie', reden: 'is in was en wordt niet dezelfde' })
  if (velden.length > 0 || !gelezen || !('stuurgegevens' in gelezen) || !was || !wordt || !zaak)
    return {
      foutcode: ongeldigeInhoud,
      reden: 'het bericht voldoet niet aan StUF-ZDS 1.2',
      velden,
      ...(referentie && { kenmerk: referentie }),
    }
  return {
    kenmerk: gelezen.stuurgegevens.referentienummer,
    vindplaats: { nummer: zaak },
    bericht: {
      stuurgegevens: gelezen.stuurgegevens,
      overname: overnameVan(bericht),
      personen: persoonsrollen.flatMap((rol) => personenIn(was, wordt, rol)),
      overig: [
        ...overigeWijzigingen(was, wordt),
        ...persoonsrollen.flatMap((rol) => anderePersoonsgegevens(was, wordt, rol)),
      ],
    },
  }
}

function adresFouten(
  kop: { berichtcode: string; zender: Systeem; ontvanger: Systeem; entiteittype?: string },
  instellingen: ZdsInstellingen,
) {
  const gelijk = (een: Systeem, ander: Systeem) =>
    een.organisatie === ander.organisatie && een.applicatie === ander.applicatie
  return [
    ...(kop.berichtcode === 'Lk01' ? [] : [{ veld: 'berichtcode', reden: 'moet Lk01 zijn' }]),
    ...(kop.entiteittype === 'ZAK' ? [] : [{ veld: 'entiteittype', reden: 'moet ZAK zijn' }]),
    ...(gelijk(kop.ontvanger, instellingen.wijkhub) ? [] : [{ veld: 'ontvanger', reden: 'is niet deze hub' }]),
    ...(gelijk(kop.zender, instellingen.menscentraal)
      ? []
      : [{ veld: 'zender', reden: 'is niet de afgesproken partij' }]),
  ]
}

function overnameVan(bericht: XmlElement): ZaakWijziging['overname'] {
  const parameters = findChild(bericht, namespaces.ZKN, 'parameters')!
  return findText(parameters, namespaces.StUF, 'indicatorOvername') === 'I' ? 'informatief' : 'verplicht'
}

/** Relations stand in the same order in both objects, so the n-th belongs to the n-th. */
function paren(was: XmlElement, wordt: XmlElement, rol: string) {
  const oud = childrenNamed(was, namespaces.ZKN, rol)
  return childrenNamed(wordt, namespaces.ZKN, rol).map((nieuw, plaats) => ({
    oud: oud[plaats],
    nieuw,
    pad: `object/${rol}[${plaats + 1}]`,
  }))
}

function personenIn(was: XmlElement, wordt: XmlElement, rol: string): PersoonWijziging[] {
  return paren(was, wordt, rol).flatMap(({ oud, nieuw, pad }) => {
    const persoon = natuurlijkPersoon(nieuw)
    if (!oud || !persoon || !isWijziging(nieuw)) return []
    const sleutelOntvangend = findAttribute(persoon, namespaces.StUF, 'sleutelOntvangend')
    const voorheen = natuurlijkPersoon(oud) ?? persoon
    return [
      {
        pad,
        ...(sleutelOntvangend !== undefined && { sleutelOntvangend }),
        was: persoonsvelden(voorheen),
        wordt: { ...veld(persoon, namespaces.BG, 'inp.bsn', 'bsn'), ...contactvelden(nieuw) },
      },
    ]
  })
}

const isWijziging = (relatie: XmlElement) => findAttribute(relatie, namespaces.StUF, 'verwerkingssoort') === 'W'

function natuurlijkPersoon(relatie: XmlElement): XmlElement | undefined {
  const gerelateerde = findChild(relatie, namespaces.ZKN, 'gerelateerde')
  return gerelateerde && findChild(gerelateerde, namespaces.ZKN, 'natuurlijkPersoon')
}

function persoonsvelden(persoon: XmlElement): Persoonsvelden {
  const tekst = (naam: string) => findText(persoon, namespaces.BG, naam)
  const [bsn, voornamen, geslachtsnaam] = ['inp.bsn', 'voornamen', 'geslachtsnaam'].map(tekst)
  const geboortedatum = leesStufDatum(tekst('geboortedatum') ?? '')
  return {
    ...(bsn && { bsn }),
    ...(voornamen && { voornamen }),
    ...(geslachtsnaam && { geslachtsnaam }),
    ...(geboortedatum && { geboortedatum }),
  }
}

function contactvelden(relatie: XmlElement): PersoonWijziging['wordt'] {
  const aanspreekpunt = findChild(relatie, namespaces.ZKN, 'heeftAlsAanspreekpunt')
  const contact = aanspreekpunt && findChild(aanspreekpunt, namespaces.ZKN, 'gerelateerde')
  if (!contact) return {}
  return {
    ...veld(contact, namespaces.ZKN, 'telefoonnummer', 'telefoonnummer'),
    ...veld(contact, namespaces.ZKN, 'emailadres', 'emailadres'),
  }
}

/** An unknown BSN is no emptied BSN: only `geenWaarde` says that there is none any more. */
function veld(ouder: XmlElement, namespace: string, naam: string, als: WijzigbaarVeld) {
  const element = findChild(ouder, namespace, naam)
  if (!element) return {}
  if (!isNil(element)) return element.text === '' ? {} : { [als]: element.text }
  return findAttribute(element, namespaces.StUF, 'noValue') === 'geenWaarde' ? { [als]: null } : {}
}

function anderePersoonsgegevens(was: XmlElement, wordt: XmlElement, rol: string): string[] {
  return paren(was, wordt, rol).flatMap(({ oud, nieuw, pad }) => {
    const soort = findAttribute(nieuw, namespaces.StUF, 'verwerkingssoort')
    if (!oud || !/^[WI]$/.test(soort ?? '')) return [`${pad} (${soort})`]
    const [voor, na] = [natuurlijkPersoon(oud), natuurlijkPersoon(nieuw)]
    if (!voor || !na) return [pad]
    return gewijzigd(voor, na)
      .filter((naam) => naam !== 'inp.bsn')
      .map((naam) => `${pad}/natuurlijkPersoon/${naam}`)
  })
}

function overigeWijzigingen(was: XmlElement, wordt: XmlElement): string[] {
  return gewijzigd(was, wordt)
    .filter((naam) => !persoonsrollen.some((rol) => rol === naam))
    .map((naam) => `object/${naam}`)
}

function gewijzigd(was: XmlElement, wordt: XmlElement): string[] {
  const namen = new Set([...was.children, ...wordt.children].map(({ name }) => name))
  const alle = (element: XmlElement, naam: string) =>
    JSON.stringify(element.children.filter(({ name }) => name === naam))
  return [...namen].filter((naam) => alle(was, naam) !== alle(wordt, naam))
}
