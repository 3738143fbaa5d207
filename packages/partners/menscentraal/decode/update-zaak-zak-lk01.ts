import type { Gelezen, Onleesbaar } from '@wijkhub/adapter-kit'
import {
  childrenNamed,
  findChild,
  isNamed,
  isXmlFault,
  leesSoap,
  leesStuurgegevens,
  namespaces,
  readXml,
  type StufFout,
  type Stuurgegevens,
  type Systeem,
  type XmlElement,
} from '@wijkhub/stuf'
import type { ZdsInstellingen } from '../zds-instellingen.ts'
import { waardeVan } from '@wijkhub/zds'
import { leesPersonen, persoonsrollen } from './lees-personen.ts'
import { overigeWijzigingen } from './overige-wijzigingen.ts'
import type { ZaakWijziging } from './zaak-wijziging.ts'

/** Fault code of a body that is not valid (FACTS §5). */
export const ongeldigeInhoud = 'StUF055'
/** Fault code of a message that is valid but cannot be processed (FACTS §5). */
export const procesfout = 'StUF058'

/** Far above what a case with a large household takes. */
const grenzen = { maxLength: 1024 * 1024, maxTags: 50_000 }

/**
 * Reads MensCentraal's change of a case. Judged is what is used, and only as far as it is used; all faults at once. Pure.
 */
export function leesUpdateZaak(ruw: string, instellingen: ZdsInstellingen): Gelezen<ZaakWijziging> | Onleesbaar {
  const root = readXml(ruw, grenzen)
  if (isXmlFault(root)) return { foutcode: ongeldigeInhoud, reden: root.reason }
  const soap = leesSoap(root)
  const bericht = soap?.soort === 'bericht' ? soap.element : undefined
  if (!bericht) return { foutcode: ongeldigeInhoud, reden: 'alleen een SOAP 1.1-bericht wordt hier gelezen' }
  if (!isNamed(bericht, namespaces.ZDS, 'updateZaak_ZakLk01')) return anderBericht(bericht)
  const kop = findChild(bericht, namespaces.ZKN, 'stuurgegevens')
  const gelezen = kop ? leesStuurgegevens(kop) : { fouten: [{ veld: 'stuurgegevens', reden: 'ontbreekt' }] }
  const velden = [
    ...('fouten' in gelezen ? gelezen.fouten : kopFouten(gelezen.stuurgegevens, instellingen)),
    ...parameterFouten(bericht),
  ]
  const objecten = childrenNamed(bericht, namespaces.ZKN, 'object')
  const [was, wordt] = objecten
  if (objecten.length !== 2) velden.push({ veld: 'object', reden: 'moet er tweemaal zijn: was en wordt' })
  const [oudeZaak, zaak] = objecten.map((object) => waardeVan(findChild(object, namespaces.ZKN, 'identificatie')))
  if (wordt && !zaak) velden.push({ veld: 'object/identificatie', reden: 'ontbreekt' })
  if (wordt && zaak !== oudeZaak)
    velden.push({ veld: 'object/identificatie', reden: 'is in was en wordt niet dezelfde' })
  if (velden.length > 0 || 'fouten' in gelezen || !was || !wordt || !zaak)
    return {
      foutcode: ongeldigeInhoud,
      reden: 'het bericht voldoet niet aan StUF-ZDS 1.2',
      velden,
      ...kenmerkVan(bericht),
    }
  const perRol = persoonsrollen.map((rol) => leesPersonen(was, wordt, rol))
  return {
    kenmerk: gelezen.stuurgegevens.referentienummer,
    vindplaats: { nummer: zaak },
    bericht: {
      stuurgegevens: { ...gelezen.stuurgegevens, tijdstipBericht: zonderNullen(gelezen.stuurgegevens) },
      personen: perRol.flatMap(({ personen }) => personen),
      overig: [...overigeWijzigingen(was, wordt), ...perRol.flatMap(({ overig }) => overig)],
    },
  }
}

/** A question is answered at once or refused at once, in the fault of its own kind (FACTS §5: Fo02 to Lv01 and Di02). */
function anderBericht(bericht: XmlElement): Onleesbaar {
  const kop = bericht.children.find(({ name }) => name === 'stuurgegevens')
  const berichtcode = (kop && waardeVan(findChild(kop, namespaces.StUF, 'berichtcode'))) ?? bericht.name.slice(-4)
  const isVraag = /^(Lv01|Lk02|Di02)$/.test(berichtcode)
  return {
    foutcode: isVraag ? procesfout : ongeldigeInhoud,
    reden: isVraag
      ? 'deze vraag wordt hier niet beantwoord; alleen updateZaak_ZakLk01 wordt gelezen'
      : 'alleen een SOAP-bericht met updateZaak_ZakLk01 wordt hier gelezen',
    ...(isVraag && { antwoordsoort: 'Fo02' }),
    ...kenmerkVan(bericht),
  }
}

/** Written to the second or to the millisecond, a moment is the same moment: a repetition is known by it. */
const zonderNullen = ({ tijdstipBericht }: Stuurgegevens) => tijdstipBericht.replace(/^(\d{14}\d{0,2}?)0+$/, '$1')

/** The reference of a message, where it can be read at all: a fault must name what it is about. */
function kenmerkVan(bericht: XmlElement): { kenmerk?: string } {
  const kop = bericht.children.find(({ name }) => name === 'stuurgegevens')
  const kenmerk = kop && waardeVan(findChild(kop, namespaces.StUF, 'referentienummer'))
  return kenmerk ? { kenmerk } : {}
}

function kopFouten(kop: Stuurgegevens, instellingen: ZdsInstellingen): StufFout[] {
  // StUF leaves the organisation free; an application that names none is the one we agreed on.
  const gelijk = (gemeld: Systeem, afgesproken: Systeem) =>
    (gemeld.organisatie === '' || gemeld.organisatie === afgesproken.organisatie) &&
    gemeld.applicatie === afgesproken.applicatie
  return [
    ...(kop.berichtcode === 'Lk01' ? [] : [{ veld: 'berichtcode', reden: 'moet Lk01 zijn' }]),
    ...((kop.entiteittype ?? 'ZAK') === 'ZAK' ? [] : [{ veld: 'entiteittype', reden: 'moet ZAK zijn' }]),
    ...(gelijk(kop.ontvanger, instellingen.wijkhub) ? [] : [{ veld: 'ontvanger', reden: 'is niet deze hub' }]),
    ...(gelijk(kop.zender, instellingen.menscentraal)
      ? []
      : [{ veld: 'zender', reden: 'is niet de afgesproken partij' }]),
  ]
}

function parameterFouten(bericht: XmlElement): StufFout[] {
  const parameters = findChild(bericht, namespaces.ZKN, 'parameters')
  const mutatiesoort = waardeVan(parameters && findChild(parameters, namespaces.StUF, 'mutatiesoort'))
  return mutatiesoort === 'W'
    ? []
    : [{ veld: 'parameters/mutatiesoort', reden: 'moet W zijn: een zaak wordt hier alleen gewijzigd' }]
}
