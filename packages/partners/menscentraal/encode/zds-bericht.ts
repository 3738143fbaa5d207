import type { Bericht, Koppeling, Omgeving } from '@wijkhub/adapter-kit'
import {
  elementsOf,
  namespaces,
  replaceForbiddenCharacters,
  schrijfStuurgegevens,
  soapEnvelope,
  stufTijdstip,
  writeXml,
  type XmlElement,
} from '@wijkhub/stuf'
import type { ZdsInstellingen } from '../zds-instellingen.ts'

export const formaat = 'StUF-ZDS 1.2'
const zds = elementsOf(namespaces.ZDS)
const zkn = elementsOf(namespaces.ZKN)
const stuf = elementsOf(namespaces.StUF)

interface Opgave {
  instellingen: ZdsInstellingen
  omgeving: Omgeving
  koppeling: Koppeling
}

interface Inhoud extends Pick<Bericht, 'stand' | 'geheugen'> {
  soort: string
  berichtcode: 'Di02' | 'Lk01'
  /** After stuurgegevens. */
  elementen: XmlElement[]
}

/** The message around its contents: header, SOAP envelope, and the route the transport needs. */
export function zdsBericht(
  { instellingen, omgeving }: Opgave,
  { soort, berichtcode, elementen, ...na }: Inhoud,
): Bericht {
  const referentie = omgeving.nieuweReferentie()
  // The Lk01 types are declared in ZKN.xsd, so their header stands in that namespace; the Di02 types in ZDS.xsd.
  const stuurgegevens = schrijfStuurgegevens(berichtcode === 'Di02' ? namespaces.ZDS : namespaces.ZKN, {
    berichtcode,
    zender: instellingen.wijkhub,
    ontvanger: instellingen.menscentraal,
    referentienummer: referentie,
    tijdstipBericht: stufTijdstip(omgeving.nu),
    ...(berichtcode === 'Di02' ? { functie: 'genereerZaakidentificatie' } : { entiteittype: 'ZAK' }),
  })
  return {
    soort,
    formaat,
    contentType: 'text/xml; charset=utf-8',
    referentie,
    inhoud: writeXml(soapEnvelope(leesbaar(zds(soort, [stuurgegevens, ...elementen]))), namespaces),
    route: { soapAction: `${namespaces.ZDS}/${soort}` },
    ...na,
  }
}

export function parameters(mutatiesoort: 'T' | 'W'): XmlElement {
  return zkn('parameters', [stuf('mutatiesoort', mutatiesoort), stuf('indicatorOvername', 'V')])
}

/** Free text may hold a character XML cannot carry; that may not keep a household from its partner. */
function leesbaar(element: XmlElement): XmlElement {
  return { ...element, text: replaceForbiddenCharacters(element.text), children: element.children.map(leesbaar) }
}

export type ZdsOpgave = Opgave
