import { elementsOf, geenWaarde, namespaces, stufAttribuut, stufTijdstip, type XmlElement } from '@wijkhub/stuf'

const zkn = elementsOf(namespaces.ZKN)

export interface Statustype {
  /** 1 to 9999. */
  volgnummer: number
  omschrijving: string
}

/** A status that is set now by this application, as the change of a case: there was none, there is this one. */
export function statuswijziging(
  { volgnummer, omschrijving }: Statustype,
  { op, applicatie }: { op: string; applicatie: string },
): { was: XmlElement[]; wordt: XmlElement[] } {
  const relatie = [stufAttribuut('entiteittype', 'ZAKSTT'), stufAttribuut('verwerkingssoort', 'T')]
  const status = zkn(
    'heeft',
    [
      zkn(
        'gerelateerde',
        [zkn('volgnummer', String(volgnummer)), zkn('omschrijving', omschrijving)],
        [stufAttribuut('entiteittype', 'STT'), stufAttribuut('verwerkingssoort', 'I')],
      ),
      zkn('datumStatusGezet', stufTijdstip(op)),
      gezetDoor(applicatie),
    ],
    relatie,
  )
  return { was: [zkn('heeft', '', [...geenWaarde('geenWaarde'), ...relatie])], wordt: [status] }
}

function gezetDoor(applicatie: string): XmlElement {
  const eenheid = zkn(
    'organisatorischeEenheid',
    [zkn('identificatie', applicatie), zkn('naam', applicatie)],
    [stufAttribuut('entiteittype', 'OEH'), stufAttribuut('verwerkingssoort', 'I')],
  )
  return zkn(
    'isGezetDoor',
    [zkn('gerelateerde', [eenheid])],
    [stufAttribuut('entiteittype', 'ZAKSTTBTR'), stufAttribuut('verwerkingssoort', 'T')],
  )
}
