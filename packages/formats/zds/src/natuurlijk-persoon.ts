import { elementsOf, geenWaarde, namespaces, stufAttribuut, stufDatum, type XmlElement } from '@wijkhub/stuf'

const bg = elementsOf(namespaces.BG)

/** What may be said of a person; what is not known stays away. */
export interface Persoon {
  bsn?: string | undefined
  naam?:
    | { voornamen?: string | undefined; voorvoegsel?: string | undefined; geslachtsnaam?: string | undefined }
    | undefined
  geslacht?: string | undefined
  /** jjjj-mm-dd */
  geboortedatum?: string | undefined
}

export interface Adres {
  straatnaam?: string | undefined
  huisnummer?: number | undefined
  huisletter?: string | undefined
  huisnummertoevoeging?: string | undefined
  postcode?: string | undefined
  woonplaats?: string | undefined
}

/**
 * NPS as `NPS-zkn-kerngegevensKennisgeving` of BG.xsd wants it. `sleutelVerzendend` is the sender's key: StUF's
 * own way for the receiver to name that person back (as `sleutelOntvangend`), also without a BSN.
 */
export function natuurlijkPersoon(
  sleutel: string,
  persoon: Persoon,
  adres: Adres | undefined,
  verwerkingssoort: string,
): XmlElement {
  const { naam } = persoon
  const kind = (element: string, waarde: string | undefined) => (waarde === undefined ? undefined : bg(element, waarde))
  return elementsOf(namespaces.ZKN)(
    'natuurlijkPersoon',
    [
      burgerservicenummer(persoon.bsn, verwerkingssoort),
      kind('geslachtsnaam', naam?.geslachtsnaam),
      kind('voorvoegselGeslachtsnaam', naam?.voorvoegsel),
      kind('voornamen', naam?.voornamen),
      kind('geslachtsaanduiding', persoon.geslacht),
      geboortedatum(persoon.geboortedatum),
      adres && verblijfsadres(adres),
    ],
    [
      stufAttribuut('entiteittype', 'NPS'),
      stufAttribuut('sleutelVerzendend', sleutel),
      stufAttribuut('verwerkingssoort', verwerkingssoort),
    ],
  )
}

/** In a change an unknown number is said to be unknown; in a new party it is left out: creeerZaak takes no nil there. */
function burgerservicenummer(bsn: string | undefined, verwerkingssoort: string): XmlElement | undefined {
  if (bsn !== undefined) return bg('inp.bsn', bsn)
  return verwerkingssoort === 'W' ? bg('inp.bsn', '', geenWaarde('waardeOnbekend')) : undefined
}

function geboortedatum(datum: string | undefined): XmlElement | undefined {
  return datum === undefined
    ? undefined
    : bg('geboortedatum', stufDatum(datum), [stufAttribuut('indOnvolledigeDatum', 'V')])
}

/** Longest `gor.straatnaam`; the whole name stands in `gor.openbareRuimteNaam`. */
const maxStraatnaam = 24

function verblijfsadres(adres: Adres): XmlElement {
  const kind = (element: string, waarde: string | undefined) => (waarde === undefined ? undefined : bg(element, waarde))
  return bg('verblijfsadres', [
    kind('wpl.woonplaatsNaam', adres.woonplaats),
    kind('gor.openbareRuimteNaam', adres.straatnaam),
    kind('gor.straatnaam', adres.straatnaam && [...adres.straatnaam].slice(0, maxStraatnaam).join('')),
    kind('aoa.postcode', adres.postcode),
    kind('aoa.huisnummer', adres.huisnummer?.toString()),
    kind('aoa.huisletter', adres.huisletter),
    kind('aoa.huisnummertoevoeging', zdsToevoeging(adres.huisnummertoevoeging)),
  ])
}

/** The schema allows letters and digits only; the rest of the value travels as an extra element. */
export function zdsToevoeging(toevoeging: string | undefined): string | undefined {
  return toevoeging?.replace(/[^A-Za-z0-9]/g, '') || undefined
}
