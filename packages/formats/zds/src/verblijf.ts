import { elementsOf, namespaces, type XmlElement } from '@wijkhub/stuf'

const bg = elementsOf(namespaces.BG)

/** An address in the Netherlands; `locatie` describes a place without a number (a berth, a stand). */
export interface Adres {
  straatnaam?: string | undefined
  huisnummer?: number | undefined
  huisletter?: string | undefined
  huisnummertoevoeging?: string | undefined
  postcode?: string | undefined
  woonplaats?: string | undefined
  locatie?: string | undefined
}

/** At most three lines, of at most `maxRegelBuitenland` characters. */
export interface Buitenland {
  land?: string | undefined
  regels?: readonly string[] | undefined
}

/** Where somebody lives: the schema knows the one or the other. */
export type Verblijf = { adres: Adres } | { buitenland: Buitenland }

/** Longest `gor.straatnaam`; the whole name stands in `gor.openbareRuimteNaam`. */
const maxStraatnaam = 24
export const maxLocatie = 35
export const maxRegelBuitenland = 35
export const maxLand = 40
/** `sub.adresBuitenland1` to 3. */
export const maxRegelsBuitenland = 3

export function verblijf(waar: Verblijf): XmlElement {
  return 'buitenland' in waar ? verblijfBuitenland(waar.buitenland) : verblijfsadres(waar.adres)
}

const kind = (element: string, waarde: string | undefined, max = Infinity) =>
  waarde === undefined ? undefined : bg(element, [...waarde].slice(0, max).join(''))

function verblijfsadres(adres: Adres): XmlElement {
  return bg('verblijfsadres', [
    kind('wpl.woonplaatsNaam', adres.woonplaats),
    ...straat(adres),
    kind('aoa.postcode', adres.postcode),
    ...nummer(adres),
    kind('inp.locatiebeschrijving', adres.locatie, maxLocatie),
  ])
}

function verblijfBuitenland({ land, regels = [] }: Buitenland): XmlElement {
  return bg('sub.verblijfBuitenland', [
    kind('lnd.landnaam', land, maxLand),
    ...regels
      .slice(0, maxRegelsBuitenland)
      .map((regel, plaats) => kind(`sub.adresBuitenland${plaats + 1}`, regel, maxRegelBuitenland)),
  ])
}

/** Where post goes and nobody lives (a briefadres), as a relation of a case may carry it. */
export function correspondentieadres(adres: Adres): XmlElement {
  return elementsOf(namespaces.ZKN)('afwijkendCorrespondentieAdres', [
    kind('wpl.woonplaatsNaam', adres.woonplaats),
    kind('postcode', adres.postcode),
    ...straat(adres),
    ...nummer(adres),
  ])
}

const straat = ({ straatnaam }: Adres) => [
  kind('gor.openbareRuimteNaam', straatnaam),
  kind('gor.straatnaam', straatnaam, maxStraatnaam),
]

const nummer = ({ huisnummer, huisletter, huisnummertoevoeging }: Adres) => [
  kind('aoa.huisnummer', huisnummer?.toString()),
  kind('aoa.huisletter', huisletter),
  kind('aoa.huisnummertoevoeging', zdsToevoeging(huisnummertoevoeging)),
]

/** The schema allows letters and digits only; the rest of the value travels as an extra element. */
export function zdsToevoeging(toevoeging: string | undefined): string | undefined {
  return toevoeging?.replace(/[^A-Za-z0-9]/g, '') || undefined
}
