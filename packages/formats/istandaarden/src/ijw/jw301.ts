import { elementsOf, type XmlElement } from '@wijkhub/stuf'
import { datumTijd } from './datum-tijd.ts'
import { basis, berichtcodes, namespaceVan, xsdVersie } from './namen.ts'
import { identificatie } from './schrijf-bericht.ts'
import { contact, datumMetGebruik, volledigeNaam, type Adres, type Persoon } from './persoon.ts'
import { optioneel } from './passend.ts'

const jw301 = elementsOf(namespaceVan('JW301'))
const ijw = elementsOf(basis)

/** Code list COD046. */
const geslachten = { O: '0', M: '1', V: '2' } as const

/** The allocations of one child at one provider. */
export interface Jw301 {
  gemeentecode: string
  aanbiederAgb: string
  client: Client
  adres: Adres
  producten: ToegewezenProduct[]
  /** referentienummer of the envelope; the message's own identification follows from it. */
  referentie: string
  /** RFC 3339 */
  op: string
}

interface Client extends Persoon {
  bsn: string
  geslacht: keyof typeof geslachten
}

interface ToegewezenProduct {
  toewijzingNummer: number
  product: { categorie: string; code: string }
  omvang: { volume: number; eenheid: string; frequentie: string }
  ingangsdatum: string
  einddatum?: string
  redenWijziging?: string
  /** RFC 3339 */
  toegewezenOp: string
}

export function jw301Bericht({ gemeentecode, aanbiederAgb, referentie, op, ...inhoud }: Jw301): XmlElement {
  return jw301('Bericht', [
    jw301('Header', [
      jw301('BerichtCode', berichtcodes.JW301),
      jw301('BerichtVersie', '3'),
      jw301('BerichtSubversie', '2'),
      jw301('Afzender', gemeentecode),
      jw301('Ontvanger', aanbiederAgb),
      jw301('BerichtIdentificatie', [
        ijw('Identificatie', identificatie(referentie)),
        ijw('Dagtekening', datumTijd(op).datum),
      ]),
      jw301('XsdVersie', [ijw('BasisschemaXsdVersie', xsdVersie), ijw('BerichtXsdVersie', xsdVersie)]),
    ]),
    jw301('Client', [
      ...client(inhoud.client),
      jw301('Contactgegevens', [jw301('Contact', contact(jw301, inhoud.adres))]),
      jw301('ToegewezenProducten', inhoud.producten.map(toegewezenProduct)),
    ]),
  ])
}

function client({ bsn, geboortedatum, geslacht, naam }: Client): XmlElement[] {
  return [
    jw301('Bsn', bsn),
    jw301('Geboortedatum', datumMetGebruik(geboortedatum)),
    jw301('Geslacht', geslachten[geslacht]),
    jw301('Naam', volledigeNaam(naam)),
  ]
}

/**
 * No ReferentieAanbieder: nothing here answers a request of the provider (TR379). RedenWijziging is what the door put
 * there; a first allocation has none (IV099).
 */
function toegewezenProduct(besluit: ToegewezenProduct): XmlElement {
  const { datum, tijd } = datumTijd(besluit.toegewezenOp)
  return jw301('ToegewezenProduct', [
    jw301('ToewijzingNummer', String(besluit.toewijzingNummer)),
    jw301('Product', [ijw('Categorie', besluit.product.categorie), ijw('Code', besluit.product.code)]),
    jw301('Toewijzingsdatum', datum),
    jw301('Toewijzingstijd', tijd),
    jw301('Ingangsdatum', besluit.ingangsdatum),
    optioneel(jw301, 'Einddatum', besluit.einddatum, 10),
    optioneel(jw301, 'RedenWijziging', besluit.redenWijziging, 2),
    jw301('Omvang', [
      ijw('Volume', String(besluit.omvang.volume)),
      ijw('Eenheid', besluit.omvang.eenheid),
      ijw('Frequentie', besluit.omvang.frequentie),
    ]),
  ])
}
