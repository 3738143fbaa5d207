import { berichtcodes, type Berichtsoort } from './namen.ts'
import { basisgroep, datum, getal, groep, patroon, tekst, waarde, type Type, type Veld } from './structuur.ts'

/** Tables of JW302 and JW305 (iJw 3.2), from `ijw/xsd`. */

const agb = patroon(/^\d{8}$/)
const gemeente = patroon(/^\d{4}$/)
const versie = patroon(/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/)
const retourcode = patroon(/^(\d{4}|S\d{3})$/)
const xsdVersie = basisgroep(['BasisschemaXsdVersie', versie], ['BerichtXsdVersie', versie])

function kop(soort: Berichtsoort, afzender: Type, ontvanger: Type): Veld[] {
  return [
    ['BerichtCode', waarde(berichtcodes[soort])],
    ['BerichtVersie', waarde('3')],
    ['BerichtSubversie', waarde('2')],
    ['Afzender', afzender],
    ['Ontvanger', ontvanger],
    ['BerichtIdentificatie', basisgroep(['Identificatie', tekst(12)], ['Dagtekening', datum])],
    ['XsdVersie', xsdVersie],
  ]
}

const retourCodes: Veld = ['RetourCodes', groep(['RetourCode', retourcode, '+']), '?']

/** Header of a JW302. Its Client repeats what we sent; only the codes in it are read. */
export const jw302Header = groep(
  ...kop('JW302', gemeente, agb),
  ['IdentificatieRetour', tekst(12)],
  ['DagtekeningRetour', datum],
  ['XsltVersie', versie, '?'],
  ['XsdVersieRetour', xsdVersie],
  retourCodes,
)

const verkorteNaam = basisgroep(
  ['Geslachtsnaam', basisgroep(['Achternaam', tekst(200)], ['Voorvoegsel', tekst(10), '?'])],
  ['Voornamen', tekst(200), '?'],
  ['Voorletters', patroon(/^[a-zA-ZÀ-ỳ]{1,6}$/), '?'],
)

const startProduct = groep(
  ['ToewijzingNummer', getal(999999999), '?'],
  ['Product', basisgroep(['Categorie', patroon(/^(3[1-8]|4\d|5[0-5])$/)], ['Code', tekst(5), '?']), '?'],
  ['ToewijzingIngangsdatum', datum, '?'],
  ['Begindatum', datum],
  ['StatusAanlevering', patroon(/^[1239]$/)],
)

export const jw305 = groep(
  ['Header', groep(...kop('JW305', agb, gemeente))],
  [
    'Client',
    groep(
      ['Bsn', patroon(/^\d{9}$/)],
      ['Geboortedatum', basisgroep(['Datum', datum], ['DatumGebruik', patroon(/^[123]$/), '?'])],
      ['Geslacht', patroon(/^[012]$/)],
      ['Naam', verkorteNaam],
      ['StartProducten', groep(['StartProduct', startProduct, '+'])],
    ),
  ],
)
