import { geenWaarde, type XmlElement } from '@wijkhub/stuf'

/** The parts of a party in the order of the schemas, whatever they stand in. */
const volgorde = [
  'gerelateerde',
  'inp.bsn',
  'geslachtsnaam',
  'voorvoegselGeslachtsnaam',
  'voorletters',
  'voornamen',
  'geslachtsaanduiding',
  'geboortedatum',
  'verblijfsadres',
  'sub.verblijfBuitenland',
  'lnd.landnaam',
  'wpl.woonplaatsNaam',
  'postcode',
  'gor.openbareRuimteNaam',
  'gor.straatnaam',
  'aoa.postcode',
  'aoa.huisnummer',
  'aoa.huisletter',
  'aoa.huisnummertoevoeging',
  'inp.locatiebeschrijving',
  'sub.adresBuitenland1',
  'sub.adresBuitenland2',
  'sub.adresBuitenland3',
  'identificatie',
  'achternaam',
  'naam',
  'functie',
  'telefoonnummer',
  'emailadres',
  'omschrijving',
  'afwijkendCorrespondentieAdres',
  'heeftAlsAanspreekpunt',
]

/** Groups of which no nil may stand in a message, but each of their parts may. */
const groepen = new Set(['verblijfsadres', 'sub.verblijfBuitenland', 'afwijkendCorrespondentieAdres'])
/** One of the two: the other takes its place, as the schema has it. */
const keuzes: Partial<Record<string, string>> = {
  verblijfsadres: 'sub.verblijfBuitenland',
  'sub.verblijfBuitenland': 'verblijfsadres',
}

/**
 * A party as it was and as it is. In StUF an element that is absent says nothing, so what one side has and the other has
 * no more stands there as nil: an address that is gone must be gone at the receiver too. Pure.
 */
export function alsPaar(was: XmlElement, wordt: XmlElement): { was: XmlElement; wordt: XmlElement } {
  return { was: aangevuld(was, wordt, 'V'), wordt: aangevuld(wordt, was, 'T') }
}

/** `alleenHier` is what is done with a relation that only this side has. */
function aangevuld(dit: XmlElement, ander: XmlElement, alleenHier: 'T' | 'V'): XmlElement {
  const eigen = dit.children.map((kind) => {
    const tegenhanger = ander.children.find(({ name }) => name === kind.name)
    if (!tegenhanger) return isRelatie(kind) ? metWerk(kind, alleenHier) : kind
    const samengesteld = tegenhanger.children.length > 0 && kind.children.length > 0
    return samengesteld ? aangevuld(kind, tegenhanger, alleenHier) : kind
  })
  const hier = new Set(dit.children.map(({ name }) => name))
  const gemist = ander.children.filter(({ name }) => !hier.has(name) && !hier.has(keuzes[name] ?? ''))
  const daar = alleenHier === 'T' ? 'V' : 'T'
  return {
    ...dit,
    children: [...eigen, ...gemist.map((kind) => zonder(kind, daar))].sort(
      (a, b) => volgorde.indexOf(a.name) - volgorde.indexOf(b.name),
    ),
  }
}

const isRelatie = ({ name }: XmlElement) => name === 'heeftAlsAanspreekpunt'

function zonder(element: XmlElement, werk: 'T' | 'V'): XmlElement {
  if (groepen.has(element.name)) return { ...element, children: element.children.map((kind) => zonder(kind, werk)) }
  const attributes = isRelatie(element) ? metWerk(element, werk).attributes : []
  return { ...element, attributes: [...geenWaarde('geenWaarde'), ...attributes], children: [], text: '' }
}

/** The same relation, with this done with it and with the contact it is to. */
function metWerk(element: XmlElement, werk: string): XmlElement {
  return {
    ...element,
    attributes: element.attributes.map((attribuut) =>
      attribuut.name === 'verwerkingssoort' ? { ...attribuut, value: werk } : attribuut,
    ),
    children: element.children.map((kind) => metWerk(kind, werk)),
  }
}
