import { elementsOf, geenWaarde, namespaces, stufAttribuut, stufOnvolledigeDatum, type XmlElement } from '@wijkhub/stuf'
import { verblijf, type Verblijf } from './verblijf.ts'

const bg = elementsOf(namespaces.BG)

/** What may be said of a person; what is not known stays away. */
export interface Persoon {
  bsn?: string | undefined
  naam?: Naam | undefined
  geslacht?: string | undefined
  /** jjjj-mm-dd, zeros for what is not known of it. */
  geboortedatum?: string | undefined
}

export interface Naam {
  voornamen?: string | undefined
  voorletters?: string | undefined
  voorvoegsel?: string | undefined
  geslachtsnaam?: string | undefined
}

/** Longest `voorvoegselGeslachtsnaam` and `voorletters`: one that is longer has no element. */
export const maxVoorvoegsel = 10
export const maxVoorletters = 20

/**
 * NPS as `NPS-zkn-kerngegevensKennisgeving` of BG.xsd wants it. `sleutelVerzendend` is the sender's key: StUF's
 * own way for the receiver to name that person back (as `sleutelOntvangend`), also without a BSN. The partner's name and
 * the use of names have no element in these messages.
 */
export function natuurlijkPersoon(
  sleutel: string,
  persoon: Persoon,
  woont: Verblijf | undefined,
  verwerkingssoort: string,
): XmlElement {
  const { naam } = persoon
  const kind = (element: string, waarde: string | undefined, max = Infinity) =>
    waarde === undefined || [...waarde].length > max ? undefined : bg(element, waarde)
  return elementsOf(namespaces.ZKN)(
    'natuurlijkPersoon',
    [
      burgerservicenummer(persoon.bsn, verwerkingssoort),
      kind('geslachtsnaam', naam?.geslachtsnaam),
      kind('voorvoegselGeslachtsnaam', naam?.voorvoegsel, maxVoorvoegsel),
      kind('voorletters', naam?.voorletters, maxVoorletters),
      kind('voornamen', naam?.voornamen),
      kind('geslachtsaanduiding', persoon.geslacht),
      geboortedatum(persoon.geboortedatum),
      woont && verblijf(woont),
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
  if (datum === undefined) return undefined
  const { waarde, onvolledig } = stufOnvolledigeDatum(datum)
  if (waarde === undefined) return bg('geboortedatum', '', geenWaarde('vastgesteldOnbekend'))
  return bg('geboortedatum', waarde, [stufAttribuut('indOnvolledigeDatum', onvolledig)])
}
