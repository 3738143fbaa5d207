import { kinderenVan, namespaces, patroon, tekstVan, type Vorm } from '../stuf/stuf.ts'

/** The addresses of BG.xsd as ZDS 1.2 restricts them. */
const bg = kinderenVan(namespaces.BG)

const postcode = patroon(/^[1-9]\d{3}[A-Z]{0,2}$/, 'is geen postcode')
const straat = [
  bg.hoogstensEen('gor.openbareRuimteNaam', tekstVan(1, 80)),
  bg.hoogstensEen('gor.straatnaam', tekstVan(1, 24)),
]
const nummer = [
  bg.hoogstensEen('aoa.huisnummer', patroon(/^[1-9]\d{0,4}$/, 'moet 1 tot 99999 zijn')),
  bg.hoogstensEen('aoa.huisletter', patroon(/^[a-zA-Z]$/, 'moet één letter zijn')),
  bg.hoogstensEen('aoa.huisnummertoevoeging', patroon(/^[a-zA-Z0-9]{0,4}$/, 'moet vier letters of cijfers zijn')),
]

/** VerblijfsadresGrp-zkn-basis. */
export const verblijfsadres: Vorm = {
  kinderen: [
    bg.hoogstensEen('aoa.identificatie', tekstVan(16, 16)),
    bg.hoogstensEen('authentiek'),
    bg.hoogstensEen('wpl.woonplaatsNaam', tekstVan(1, 80)),
    ...straat,
    bg.hoogstensEen('aoa.postcode', postcode),
    ...nummer,
    bg.hoogstensEen('inp.locatiebeschrijving', tekstVan(0, 35)),
  ],
}

/** VerblijfBuitenlandGrp-zkn. */
export const verblijfBuitenland: Vorm = {
  kinderen: [
    bg.hoogstensEen('lnd.landnaam', tekstVan(1, 40)),
    ...['1', '2', '3'].map((regel) => bg.hoogstensEen(`sub.adresBuitenland${regel}`, tekstVan(0, 35))),
  ],
}

/** CorrespondentieAdresGrp-basis; of its two choices the one with an address, not the postbus. */
export const correspondentieadres: Vorm = {
  kinderen: [
    bg.hoogstensEen('typering'),
    bg.hoogstensEen('wpl.woonplaatsNaam', tekstVan(1, 80)),
    bg.hoogstensEen('aoa.woonplaatsWaarinGelegen'),
    bg.hoogstensEen('postcode', postcode),
    ...straat,
    ...nummer,
  ],
}
