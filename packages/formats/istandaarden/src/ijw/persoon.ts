import { elementsOf, type XmlElement } from '@wijkhub/stuf'
import { basis } from './namen.ts'
import { optioneel, passend } from './passend.ts'

const ijw = elementsOf(basis)

export interface Persoon {
  /** jjjj-mm-dd, zeros for what is not known of it. */
  geboortedatum: string
  naam: Naam
}

interface Achternaam {
  voorvoegsel?: string | undefined
  geslachtsnaam: string
}

interface Naam extends Achternaam {
  voornamen?: string | undefined
  voorletters?: string | undefined
  partner?: Achternaam | undefined
  naamgebruik?: keyof typeof naamgebruiken | undefined
}

/** A house in the Netherlands: TR006 wants a number and a postcode, or a telephone. */
export interface Adres {
  /** Post goes there, and nobody lives there: 02 and not 03. */
  soort?: 'briefadres' | undefined
  straatnaam?: string | undefined
  huisnummer: number
  huisletter?: string | undefined
  huisnummertoevoeging?: string | undefined
  aanduiding?: 'to' | 'by' | undefined
  postcode: string
  woonplaats?: string | undefined
}

/** Code list COD700. */
const naamgebruiken = { eigen: '1', partner: '2', 'partner-eigen': '3', 'eigen-partner': '4' } as const

/** Longest Voorvoegsel. */
export const maxVoorvoegsel = 10

/** CDT_VolledigeNaam. Without a partner's name NaamGebruik is 1 (CS050). */
export function volledigeNaam(naam: Naam): XmlElement[] {
  const { partner, naamgebruik = 'eigen' } = naam
  const delen = [
    ijw('Geslachtsnaam', achternaam(naam)),
    partner && ijw('Partnernaam', achternaam(partner)),
    optioneel(ijw, 'Voornamen', naam.voornamen, 200),
    voorletters(naam.voorletters),
    ijw('NaamGebruik', partner ? naamgebruiken[naamgebruik] : '1'),
  ]
  return delen.filter((deel) => deel !== undefined)
}

/** A prefix that is too long for its field stands before the name, as in the BRP where its table does not know it. */
function achternaam({ voorvoegsel, geslachtsnaam }: Achternaam): XmlElement[] {
  const past = [...(passend(voorvoegsel, Infinity) ?? '')].length <= maxVoorvoegsel
  return [
    optioneel(ijw, 'Achternaam', past ? geslachtsnaam : `${voorvoegsel} ${geslachtsnaam}`, 200),
    past ? optioneel(ijw, 'Voorvoegsel', voorvoegsel, maxVoorvoegsel) : undefined,
  ].filter((deel) => deel !== undefined)
}

/** LDT_Voorletters: one to six letters, no dots and no spaces. */
function voorletters(waarde: string | undefined): XmlElement | undefined {
  const letters = (waarde ?? '').normalize('NFC').replace(/[^a-zA-ZÀ-ỳ]/gu, '')
  return optioneel(ijw, 'Voorletters', letters, 6)
}

/** CDT_Geboortedatum: what is not known is 01, and DatumGebruik says so; nothing known is 1900-01-01 (TR002, CS139). */
export function datumMetGebruik(datum: string): XmlElement[] {
  const gebruik = datum.startsWith('0000')
    ? '3'
    : datum.includes('-00-00')
      ? '2'
      : datum.endsWith('-00')
        ? '1'
        : undefined
  const waarde = gebruik === '3' ? '1900-01-01' : datum.replaceAll('-00', '-01')
  return [ijw('Datum', waarde), ...(gebruik ? [ijw('DatumGebruik', gebruik)] : [])]
}

/**
 * Where the family lives (03): nobody asked the BRP, so it may not be called the BRP address (01); or where its post goes
 * (02).
 */
export function contact(maak: typeof ijw, adres: Adres): XmlElement[] {
  return [
    maak('Soort', adres.soort === 'briefadres' ? '02' : '03'),
    maak('Adres', [
      ijw('Huis', [
        ijw('Huisnummer', String(adres.huisnummer)),
        optioneel(ijw, 'Huisletter', adres.huisletter, 1),
        optioneel(ijw, 'HuisnummerToevoeging', adres.huisnummertoevoeging, 4),
        optioneel(ijw, 'AanduidingWoonadres', adres.aanduiding?.toUpperCase(), 2),
      ]),
      ijw('Postcode', adres.postcode),
      // LDT_Straatnaam has room for 24 characters; postcode and house number find the house.
      optioneel(ijw, 'Straatnaam', adres.straatnaam, 24),
      optioneel(ijw, 'Plaatsnaam', adres.woonplaats, 80),
      ijw('LandCode', 'NL'),
    ]),
  ]
}
