import {
  elementsOf,
  namespaces,
  replaceForbiddenCharacters,
  schrijfStuurgegevens,
  soapEnvelope,
  stufTijdstip,
  writeXml,
  type Systeem,
  type XmlElement,
} from '@wijkhub/stuf'

export const formaat = 'StUF-ZDS 1.2'
const zds = elementsOf(namespaces.ZDS)
const zkn = elementsOf(namespaces.ZKN)
const stuf = elementsOf(namespaces.StUF)

export interface ZdsBericht {
  /** Name of the message, e.g. `creeerZaak_ZakLk01`. */
  soort: string
  /** Lk01 adds (T) or changes (W) a case; Di02 asks for a case number. */
  inhoud: { berichtcode: 'Di02' } | { berichtcode: 'Lk01'; mutatiesoort: 'T' | 'W'; objecten: XmlElement[] }
  zender: Systeem
  ontvanger: Systeem
  referentie: string
  op: string
}

/** One message in its SOAP envelope, and the action it is sent under. */
export function zdsBericht(bericht: ZdsBericht): { inhoud: string; soapAction: string } {
  const { soort, inhoud, zender, ontvanger, referentie, op } = bericht
  // The Lk01 types are declared in ZKN.xsd, so their header stands in that namespace; the Di02 types in ZDS.xsd.
  const isVraag = inhoud.berichtcode === 'Di02'
  const stuurgegevens = schrijfStuurgegevens(isVraag ? namespaces.ZDS : namespaces.ZKN, {
    berichtcode: inhoud.berichtcode,
    zender,
    ontvanger,
    referentienummer: referentie,
    tijdstipBericht: stufTijdstip(op),
    ...(isVraag ? { functie: 'genereerZaakidentificatie' } : { entiteittype: 'ZAK' }),
  })
  const rest =
    inhoud.berichtcode === 'Di02'
      ? []
      : [
          zkn('parameters', [stuf('mutatiesoort', inhoud.mutatiesoort), stuf('indicatorOvername', 'V')]),
          ...inhoud.objecten,
        ]
  return {
    inhoud: writeXml(soapEnvelope(leesbaar(zds(soort, [stuurgegevens, ...rest]))), namespaces),
    soapAction: `${namespaces.ZDS}/${soort}`,
  }
}

/** Free text may hold a character XML cannot carry; that may not keep a case from its receiver. */
function leesbaar(element: XmlElement): XmlElement {
  return { ...element, text: replaceForbiddenCharacters(element.text), children: element.children.map(leesbaar) }
}
