import { isBsn } from '@wijkhub/model'
import { kinderenVan, leesStufDatum, namespaces, patroon, tekstVan, type Kind, type Vorm } from '@wijkhub/stuf'

/**
 * What an `updateZaak_ZakLk01` may hold, element by element in the order of ZDS.xsd (patch zds120_20170401). Only the
 * parts that are read are described to the bottom; the rest must stand in its place.
 */
const zds = kinderenVan(namespaces.ZKN)
const bg = kinderenVan(namespaces.BG)
const stuf = kinderenVan(namespaces.StUF)

const entiteit = (type: string) => ({ entiteittype: new RegExp(`^${type}$`), verwerkingssoort: /^[TWVEIRSO]$/ })
const datum = (tekst: string) => (leesStufDatum(tekst) ? undefined : 'is geen bestaande datum jjjjmmdd')

const natuurlijkPersoon: Vorm = {
  attributen: entiteit('NPS'),
  kinderen: [
    bg.hoogstensEen('inp.bsn', (tekst) => (isBsn(tekst) ? undefined : 'is geen geldig burgerservicenummer')),
    bg.hoogstensEen('authentiek'),
    bg.hoogstensEen('anp.identificatie', patroon(/^\d{17}$/, 'moet 17 cijfers zijn')),
    bg.hoogstensEen('geslachtsnaam', tekstVan(0, 200)),
    bg.hoogstensEen('voorvoegselGeslachtsnaam', tekstVan(0, 10)),
    bg.hoogstensEen('voorletters', tekstVan(0, 20)),
    bg.hoogstensEen('voornamen', tekstVan(0, 200)),
    bg.hoogstensEen('geslachtsaanduiding', patroon(/^[MVO]$/, 'moet M, V of O zijn')),
    bg.hoogstensEen('geboortedatum', datum),
    bg.hoogstensEen('verblijfsadres'),
    bg.hoogstensEen('sub.verblijfBuitenland'),
  ],
}

const contactpersoon: Vorm = {
  attributen: entiteit('CTP'),
  kinderen: [
    zds.hoogstensEen('identificatie', tekstVan(0, 40)),
    zds.hoogstensEen('naam', tekstVan(0, 40)),
    zds.hoogstensEen('functie', tekstVan(0, 50)),
    zds.hoogstensEen('telefoonnummer', tekstVan(0, 20)),
    zds.hoogstensEen('emailadres', tekstVan(0, 254)),
    stuf.hoogstensEen('extraElementen'),
    zds.hoogstensEen('isAanspreekpuntNamens'),
  ],
}

const betrokkene: Vorm = {
  kinderen: [
    zds.hoogstensEen('medewerker'),
    zds.hoogstensEen('organisatorischeEenheid'),
    zds.hoogstensEen('natuurlijkPersoon', natuurlijkPersoon),
    zds.hoogstensEen('nietNatuurlijkPersoon'),
    zds.hoogstensEen('vestiging'),
  ],
}

const rol = (entiteittype: string): Vorm => ({
  attributen: entiteit(entiteittype),
  kinderen: [
    zds.een('gerelateerde', betrokkene),
    zds.hoogstensEen('code', tekstVan(0, 10)),
    zds.hoogstensEen('omschrijving', tekstVan(0, 80)),
    zds.hoogstensEen('toelichting', tekstVan(0, 1000)),
    zds.hoogstensEen('afwijkendCorrespondentieAdres'),
    zds.hoogstensEen('afwijkendBuitenlandsCorrespondentieAdres'),
    stuf.hoogstensEen('tijdvakRelatie'),
    stuf.hoogstensEen('tijdvakGeldigheid'),
    stuf.hoogstensEen('tijdstipRegistratie'),
    stuf.hoogstensEen('extraElementen'),
    zds.hoogstensEen('heeftAlsAanspreekpunt', {
      attributen: entiteit(`${entiteittype}CTP`),
      kinderen: [zds.een('gerelateerde', contactpersoon), stuf.hoogstensEen('tijdvakRelatie')],
    }),
  ],
})

const gegevens: Kind[] = [
  zds.een('identificatie', tekstVan(5, 40)),
  zds.hoogstensEen('omschrijving', tekstVan(0, 80)),
  zds.hoogstensEen('toelichting', tekstVan(0, 1000)),
  zds.meer('kenmerk'),
  zds.meer('anderZaakObject'),
  zds.hoogstensEen('resultaat'),
  ...['startdatum', 'registratiedatum', 'publicatiedatum', 'einddatumGepland', 'uiterlijkeEinddatum', 'einddatum'].map(
    (naam) => zds.hoogstensEen(naam, datum),
  ),
  zds.hoogstensEen('opschorting'),
  zds.hoogstensEen('verlenging'),
  zds.hoogstensEen('betalingsIndicatie'),
  zds.hoogstensEen('laatsteBetaaldatum'),
  zds.hoogstensEen('archiefnominatie', patroon(/^[JN]$/, 'moet J of N zijn')),
  zds.hoogstensEen('datumVernietigingDossier', datum),
  zds.hoogstensEen('zaakniveau', patroon(/^[123]$/, 'moet 1, 2 of 3 zijn')),
  zds.hoogstensEen('deelzakenIndicatie', patroon(/^[JN]$/, 'moet J of N zijn')),
  stuf.hoogstensEen('tijdvakGeldigheid'),
  stuf.hoogstensEen('tijdstipRegistratie'),
  stuf.hoogstensEen('extraElementen'),
]

/** Relations in which a resident of ours may stand. */
export const persoonsrollen = ['heeftAlsBelanghebbende', 'heeftAlsInitiator'] as const

const object: Vorm = {
  attributen: { entiteittype: /^ZAK$/, verwerkingssoort: /^W$/ },
  kinderen: [
    ...gegevens,
    zds.hoogstensEen('isVan'),
    zds.meer('heeftBetrekkingOp'),
    zds.meer('heeftAlsBelanghebbende', rol('ZAKBTRBLH')),
    zds.meer('heeftAlsGemachtigde'),
    zds.hoogstensEen('heeftAlsInitiator', rol('ZAKBTRINI')),
    zds.meer('heeftAlsUitvoerende'),
    zds.meer('heeftAlsVerantwoordelijke'),
    zds.meer('heeftAlsOverigBetrokkene'),
    zds.meer('heeftAlsHoofdzaak'),
    zds.meer('heeftAlsDeelzaak'),
    zds.meer('heeftBetrekkingOpAndere'),
    zds.meer('heeft'),
    zds.meer('leidtTot'),
  ],
}

export const updateZaakVorm: Vorm = {
  kinderen: [
    zds.een('stuurgegevens'),
    zds.een('parameters', {
      kinderen: [
        stuf.een('mutatiesoort', patroon(/^W$/, 'moet W zijn: een zaak wordt hier alleen gewijzigd')),
        stuf.een('indicatorOvername', patroon(/^[VI]$/, 'moet V of I zijn')),
      ],
    }),
    zds.precies(2, 'object', object),
  ],
}
