import { isBsn } from '../is-bsn.ts'
import type { XmlElement } from '../xml/element.ts'

/** A JW301 as the provider reads it; every field as it stood in the message. */
export interface Toewijzing {
  nummer: string
  bsn: string
  product: string
  toegewezen: string
  ingangsdatum: string
  einddatum: string
  omvang: string
  client: string
}

export const kind = (element: XmlElement, naam: string) => element.children.find(({ name }) => name === naam)
/** Text of a descendant by its path of names; empty when it is not there. */
export function tekst(element: XmlElement, pad: string): string {
  let hier: XmlElement | undefined = element
  for (const naam of pad.split('.')) hier = hier && kind(hier, naam)
  return hier?.text ?? ''
}

/** Control level 2: the rules inside one message (FACTS §1.6), by their codes; empty when all hold. */
export function regelFouten(bericht: XmlElement, xml: string): string[] {
  const fouten: string[] = []
  const regel = (code: string, goed: boolean) => goed || fouten.push(code)
  const client = kind(bericht, 'Client')!
  regel('OP192', !/(^|[^\r])\n/.test(xml) && /\r\n/.test(xml) && !xml.startsWith('\uFEFF'))
  regel('CS002', isBsn(tekst(client, 'Bsn')))
  const dagtekening = tekst(bericht, 'Header.BerichtIdentificatie.Dagtekening')
  const geboren = tekst(client, 'Geboortedatum.Datum')
  const gebruik = tekst(client, 'Geboortedatum.DatumGebruik')
  const onbekend = gebruik === '3' && geboren === '1900-01-01'
  regel(
    'TR002',
    onbekend || (Number(geboren.slice(0, 4)) >= Number(dagtekening.slice(0, 4)) - 120 && geboren <= dagtekening),
  )
  // What is not known stands as 01, and of a date that is not known at all 1900-01-01.
  regel('CS139', { '': true, 1: geboren.endsWith('-01'), 2: geboren.endsWith('-01-01'), 3: onbekend }[gebruik] ?? false)
  const partner = kind(kind(client, 'Naam')!, 'Partnernaam')
  regel('CS050', (partner ? /^[1-4]$/ : /^1$/).test(tekst(client, 'Naam.NaamGebruik')))
  const contacten = kind(client, 'Contactgegevens')!.children
  regel(
    'TR061',
    contacten.some((contact) => /^0[123]$/.test(tekst(contact, 'Soort')) && kind(contact, 'Adres')),
  )
  for (const contact of contacten) contactFouten(contact, regel)
  const producten = kind(client, 'ToegewezenProducten')!.children
  for (const product of producten) productFouten(product, regel)
  const nummers = producten.map((product) => tekst(product, 'ToewijzingNummer'))
  regel('TR332', new Set(nummers).size === nummers.length)
  regel('TR302', !producten.some((een, plaats) => producten.slice(plaats + 1).some((ander) => isGestapeld(een, ander))))
  return fouten
}

/** The same product in periods that overlap; an allocation removed with reason 13 takes no part. */
function isGestapeld(een: XmlElement, ander: XmlElement): boolean {
  const periode = (product: XmlElement) =>
    [tekst(product, 'Ingangsdatum'), tekst(product, 'Einddatum') || '9999-12-31'] as const
  const verwijderd = (product: XmlElement) =>
    tekst(product, 'RedenWijziging') === '13' && tekst(product, 'Einddatum') === tekst(product, 'Ingangsdatum')
  const zelfde = ['Product.Categorie', 'Product.Code'].every((pad) => tekst(een, pad) === tekst(ander, pad))
  const [vanEen, totEen] = periode(een)
  const [vanAnder, totAnder] = periode(ander)
  return zelfde && !verwijderd(een) && !verwijderd(ander) && vanEen <= totAnder && vanAnder <= totEen
}

type Regel = (code: string, goed: boolean) => unknown

function contactFouten(contact: XmlElement, regel: Regel): void {
  const soort = tekst(contact, 'Soort')
  const postcode = tekst(contact, 'Adres.Postcode')
  const huisnummer = tekst(contact, 'Adres.Huis.Huisnummer')
  regel('TR006', Boolean(kind(contact, 'Telefoon') ?? (postcode && huisnummer)))
  if (tekst(contact, 'Adres.LandCode') === 'NL') regel('CS089', /^[1-9]\d{3}[A-Z]{2}$/.test(postcode))
  regel('CD005', Boolean(postcode) === Boolean(huisnummer))
  if (soort === '01' || soort === '03') regel('CD034', Boolean(kind(contact, 'Adres')))
  if (soort !== '04') regel('CD009', !kind(contact, 'Periode'))
}

function productFouten(product: XmlElement, regel: Regel): void {
  const einddatum = tekst(product, 'Einddatum')
  const omvang = kind(product, 'Omvang')
  const budget = kind(product, 'Budget')
  const code = tekst(product, 'Product.Code')
  const frequentie = tekst(product, 'Omvang.Frequentie')
  regel('CD079', Boolean(budget ?? kind(product, 'Product')))
  regel('CD041', !code || Boolean(omvang))
  regel('CD080', Boolean(code) || !omvang)
  regel('CD077', !(budget && omvang))
  regel('CD075', !budget || einddatum !== '')
  regel('CD076', frequentie !== '2' || einddatum !== '')
  regel('CS338', !/^(14|16|83|84)$/.test(tekst(product, 'Omvang.Eenheid')) || /^[246]$/.test(frequentie))
  regel('CS003', einddatum === '' || einddatum >= tekst(product, 'Ingangsdatum'))
  const reden = tekst(product, 'RedenWijziging')
  regel('CS336', reden !== '01')
  regel('CS335', reden !== '13' || einddatum === tekst(product, 'Ingangsdatum'))
}

/** Who the allocations are for, as the message has it: every value by the path of its element. */
export function clientVan(bericht: XmlElement): Record<string, string> {
  const waarden: [string, string][] = []
  const verzamel = (element: XmlElement, pad: string): void => {
    if (element.children.length === 0) waarden.push([pad, element.text])
    else for (const deel of element.children) verzamel(deel, pad === '' ? deel.name : `${pad}.${deel.name}`)
  }
  const { children, ...client } = kind(bericht, 'Client')!
  verzamel({ ...client, children: children.filter(({ name }) => name !== 'ToegewezenProducten') }, '')
  return Object.fromEntries(waarden)
}

export function toewijzingen(bericht: XmlElement): Toewijzing[] {
  const client = kind(bericht, 'Client')!
  const plat = (element: XmlElement | undefined): string =>
    element ? element.text + element.children.map(plat).join(' ') : ''
  return kind(client, 'ToegewezenProducten')!.children.map((product) => ({
    nummer: tekst(product, 'ToewijzingNummer'),
    bsn: tekst(client, 'Bsn'),
    product: `${tekst(product, 'Product.Categorie')} ${tekst(product, 'Product.Code')}`,
    toegewezen: `${tekst(product, 'Toewijzingsdatum')}T${tekst(product, 'Toewijzingstijd')}`,
    ingangsdatum: tekst(product, 'Ingangsdatum'),
    einddatum: tekst(product, 'Einddatum'),
    omvang: plat(kind(product, 'Omvang')),
    client: client.children.map((deel) => (deel.name === 'ToegewezenProducten' ? '' : plat(deel))).join(' '),
  }))
}
