import { elementsOf, namespaces, stufAttribuut, stufTijdstip, type XmlElement } from '@wijkhub/stuf'
import { zaakObject } from './zaak-object.ts'

const zkn = elementsOf(namespaces.ZKN)

export interface NieuweZaak {
  /** The number the receiver gave. */
  nummer: string
  sleutel: string
  /** Which application's key that is. */
  bron: string
  omschrijving: string
  zaaktype: { code: string; omschrijving: string }
  /** The case starts on the day it is created; RFC 3339. */
  op: string
  extra: XmlElement | undefined
  relaties: XmlElement[]
}

/** The object of a creeerZaak_ZakLk01, its elements in the order of the schema. */
export function nieuweZaak({ zaaktype, extra, relaties, ...zaak }: NieuweZaak): XmlElement {
  const vandaag = stufTijdstip(zaak.op).slice(0, 8)
  return zaakObject(zaak, 'T', [
    zkn('omschrijving', zaak.omschrijving),
    zkn('kenmerk', [zkn('kenmerk', zaak.sleutel), zkn('bron', zaak.bron)]),
    zkn('startdatum', vandaag),
    zkn('registratiedatum', vandaag),
    zkn('zaakniveau', '1'),
    zkn('deelzakenIndicatie', 'N'),
    extra,
    isVan(zaaktype),
    ...relaties,
  ])
}

function isVan({ code, omschrijving }: { code: string; omschrijving: string }): XmlElement {
  const type = zkn(
    'gerelateerde',
    [zkn('omschrijving', omschrijving), zkn('code', code)],
    [
      stufAttribuut('entiteittype', 'ZKT'),
      // The catalogue is the partner's own: we only point at a type.
      stufAttribuut('verwerkingssoort', 'I'),
    ],
  )
  return zkn('isVan', [type], [stufAttribuut('entiteittype', 'ZAKZKT'), stufAttribuut('verwerkingssoort', 'T')])
}
