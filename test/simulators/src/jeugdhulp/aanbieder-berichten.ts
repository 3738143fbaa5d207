import type { XmlElement } from '../xml/element.ts'
import { schrijfXml } from '../xml/schrijf-xml.ts'
import { kind, tekst } from './jw301-controle.ts'

/** The messages the provider makes itself: JW302 and JW305 (iJw 3.2). */

const ruimte = (soort: string) => `http://www.istandaarden.nl/ijw/3_2/${soort.toLowerCase()}/schema`
const basis = 'http://www.istandaarden.nl/ijw/3_2/basisschema/schema'
const versies = `<ijw:BasisschemaXsdVersie>1.0.0</ijw:BasisschemaXsdVersie><ijw:BerichtXsdVersie>1.0.0</ijw:BerichtXsdVersie>`

/** Codes of a retour: on the header alone, or also per class, by ToewijzingNummer for the products. */
export type Retour = { kop?: string; producten?: Record<string, string> }

/** The retour to a JW301: its header repeated; with the client, every class with a code, when a class was wrong. */
export function jw302(jw301: XmlElement, retour: Retour, identificatie: string, dag: string): string {
  const kop = kind(jw301, 'Header')!
  const los = (naam: string, waarde: string) => element(ruimte('JW302'), naam, [], waarde)
  const code = retour.producten ? '0200' : retour.kop
  const header = element(ruimte('JW302'), 'Header', [
    ...kop.children.map((veld) => (veld.name === 'BerichtCode' ? los('BerichtCode', '437') : naar302(veld, retour))),
    los('IdentificatieRetour', identificatie),
    los('DagtekeningRetour', dag),
    element(ruimte('JW302'), 'XsdVersieRetour', kind(kop, 'XsdVersie')!.children),
    ...(code ? [retourCodes(code)] : []),
  ])
  const client = retour.producten ? [naar302(kind(jw301, 'Client')!, retour)] : []
  const bericht = element(ruimte('JW302'), 'Bericht', [header, ...client])
  return schrijfXml(bericht, { jw302: ruimte('JW302'), ijw: basis }).replace('?>\n', '?>\r\n')
}

const klassenMetCode = new Set(['Client', 'Relatie', 'Contact', 'ToegewezenProduct'])

function naar302(van: XmlElement, retour: Retour): XmlElement {
  const namespace = van.namespace === basis ? basis : ruimte('JW302')
  const children = van.children.map((veld) => naar302(veld, retour))
  const code = (van.name === 'ToegewezenProduct' && retour.producten?.[tekst(van, 'ToewijzingNummer')]) || '0200'
  return { ...van, namespace, children: klassenMetCode.has(van.name) ? [...children, retourCodes(code)] : children }
}

const retourCodes = (code: string) =>
  element(ruimte('JW302'), 'RetourCodes', [element(ruimte('JW302'), 'RetourCode', [], code)])

function element(namespace: string, name: string, children: XmlElement[], text = ''): XmlElement {
  return { namespace, name, attributes: [], children, text }
}

export interface Start {
  aanbieder: string
  gemeente: string
  identificatie: string
  dagtekening: string
  bsn: string
  geboortedatum: string
  geslacht: string
  achternaam: string
  producten: { nummer: string; begindatum: string; status: string }[]
}

/** A start of care. `zonderBegindatum` makes one that fails the XSD, to see what the hub does. */
export function jw305(start: Start, zonderBegindatum = false): string {
  const product = ({ nummer, begindatum, status }: Start['producten'][number]) => `
        <jw305:StartProduct>
          <jw305:ToewijzingNummer>${nummer}</jw305:ToewijzingNummer>${
            zonderBegindatum ? '' : `\n          <jw305:Begindatum>${begindatum}</jw305:Begindatum>`
          }
          <jw305:StatusAanlevering>${status}</jw305:StatusAanlevering>
        </jw305:StartProduct>`
  return `<?xml version="1.0" encoding="UTF-8"?>
<jw305:Bericht xmlns:ijw="${basis}" xmlns:jw305="${ruimte('JW305')}">
  <jw305:Header>
    <jw305:BerichtCode>438</jw305:BerichtCode>
    <jw305:BerichtVersie>3</jw305:BerichtVersie>
    <jw305:BerichtSubversie>2</jw305:BerichtSubversie>
    <jw305:Afzender>${start.aanbieder}</jw305:Afzender>
    <jw305:Ontvanger>${start.gemeente}</jw305:Ontvanger>
    <jw305:BerichtIdentificatie>
      <ijw:Identificatie>${start.identificatie}</ijw:Identificatie>
      <ijw:Dagtekening>${start.dagtekening}</ijw:Dagtekening>
    </jw305:BerichtIdentificatie>
    <jw305:XsdVersie>${versies}</jw305:XsdVersie>
  </jw305:Header>
  <jw305:Client>
    <jw305:Bsn>${start.bsn}</jw305:Bsn>
    <jw305:Geboortedatum><ijw:Datum>${start.geboortedatum}</ijw:Datum></jw305:Geboortedatum>
    <jw305:Geslacht>${start.geslacht}</jw305:Geslacht>
    <jw305:Naam><ijw:Geslachtsnaam><ijw:Achternaam>${ontsnapt(start.achternaam)}</ijw:Achternaam></ijw:Geslachtsnaam></jw305:Naam>
    <jw305:StartProducten>${start.producten.map(product).join('')}
    </jw305:StartProducten>
  </jw305:Client>
</jw305:Bericht>
`.replaceAll('\n', '\r\n')
}

const ontsnapt = (tekst: string) => tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
