import { findChild, findText, isXmlFault, readXml, type XmlElement } from '@wijkhub/stuf'
import type { Envelop } from '../ggk/envelop.ts'
import { basis, grenzen, namespaceVan } from './namen.ts'
import { jw305 as schema } from './schemas.ts'
import { structuurFouten } from './structuur.ts'
import type { InhoudFout } from './inhoud-fout.ts'

const ns = namespaceVan('JW305')

export interface StartProduct {
  /** Absent when the provider named none (task-oriented care). */
  toewijzingNummer: number | undefined
  product: { categorie: string; code: string | undefined } | undefined
  toewijzingIngangsdatum: string | undefined
  begindatum: string
  statusAanlevering: string
}

/** A JW305 that passed control level 1. */
export interface Jw305 {
  soort: 'JW305'
  envelop: { referentie: string; afzender: string }
  /** The message as it came: a retour with codes repeats it. */
  boom: XmlElement
  afzender: string
  ontvanger: string
  identificatie: string
  dagtekening: string
  bsn: string
  geboortedatum: { datum: string; gebruik: string | undefined }
  producten: StartProduct[]
}

export function leesJw305({ stuurgegevens, inhoud }: Envelop): Jw305 | InhoudFout {
  const boom = readXml(inhoud, grenzen)
  if (isXmlFault(boom)) return { foutcode: boom.code, reden: boom.reason }
  if (boom.namespace !== ns || boom.name !== 'Bericht')
    return { foutcode: 'StUF055', reden: 'de inhoud is geen JW305 van iJw 3.2' }
  const velden = structuurFouten(boom, schema)
  if (velden.length > 0) return { foutcode: 'StUF055', reden: 'de JW305 voldoet niet aan het schema', velden }
  const kop = findChild(boom, ns, 'Header')!
  const client = findChild(boom, ns, 'Client')!
  const geboren = findChild(client, ns, 'Geboortedatum')!
  return {
    soort: 'JW305',
    envelop: { referentie: stuurgegevens.referentienummer, afzender: stuurgegevens.zender.organisatie },
    boom,
    afzender: veld(kop, 'Afzender'),
    ontvanger: veld(kop, 'Ontvanger'),
    identificatie: findText(findChild(kop, ns, 'BerichtIdentificatie')!, basis, 'Identificatie')!,
    dagtekening: findText(findChild(kop, ns, 'BerichtIdentificatie')!, basis, 'Dagtekening')!,
    bsn: veld(client, 'Bsn'),
    geboortedatum: {
      datum: findText(geboren, basis, 'Datum')!,
      gebruik: findText(geboren, basis, 'DatumGebruik'),
    },
    producten: findChild(client, ns, 'StartProducten')!.children.map(startProduct),
  }
}

/** What must be unique for the sender and the kind of message (TR056). */
export const identiteitVan = ({ afzender, identificatie }: Jw305) => `JW305/${afzender}/${identificatie}`

function startProduct(element: XmlElement): StartProduct {
  const nummer = findText(element, ns, 'ToewijzingNummer')
  const product = findChild(element, ns, 'Product')
  return {
    toewijzingNummer: nummer === undefined ? undefined : Number(nummer),
    product: product && {
      categorie: findText(product, basis, 'Categorie')!,
      code: findText(product, basis, 'Code'),
    },
    toewijzingIngangsdatum: findText(element, ns, 'ToewijzingIngangsdatum'),
    begindatum: veld(element, 'Begindatum'),
    statusAanlevering: veld(element, 'StatusAanlevering'),
  }
}

/** A field the schema requires, so that it is there. */
function veld(element: XmlElement, naam: string): string {
  return findText(element, ns, naam)!
}
