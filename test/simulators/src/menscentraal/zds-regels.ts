import { kinderenVan, leesStufDatum, namespaces, patroon, tekstVan, type Kind, type Vorm } from '../stuf/stuf.ts'
import { correspondentieadres, verblijfBuitenland, verblijfsadres } from './adres-vormen.ts'
import { stuurgegevensVorm } from './stuurgegevens-vorm.ts'

/**
 * What MensCentraal accepts: StUF-ZDS 1.2 (ZDS.xsd, ZKN.xsd and BG.xsd, patch zds120_20170401), written from the
 * standard and not from what the hub happens to send.
 */
const zkn = kinderenVan(namespaces.ZKN)
const bg = kinderenVan(namespaces.BG)
const stuf = kinderenVan(namespaces.StUF)

/** 9·a + 8·b + … + 2·h − i must be divisible by eleven. */
function elfproef(nummer: string): boolean {
  if (!/^\d{9}$/.test(nummer) || Number(nummer) === 0) return false
  const som = [9, 8, 7, 6, 5, 4, 3, 2, -1].reduce(
    (totaal, gewicht, plaats) => totaal + gewicht * Number(nummer.charAt(plaats)),
    0,
  )
  return som % 11 === 0
}

const bsn = (tekst: string) => (elfproef(tekst) ? undefined : 'voldoet niet aan de elfproef')
const datum = (tekst: string) => (leesStufDatum(tekst) ? undefined : 'is geen bestaande datum jjjjmmdd')
const vlag = patroon(/^[JN]$/, 'moet J of N zijn')
const soort = (entiteittype: string, verwerkingssoort = /^[TWVEIRSO]$/) => ({
  entiteittype: new RegExp(`^${entiteittype}$`),
  verwerkingssoort,
})

const natuurlijkPersoon: Vorm = {
  attributen: soort('NPS'),
  kinderen: [
    bg.hoogstensEen('inp.bsn', bsn),
    bg.hoogstensEen('authentiek'),
    bg.hoogstensEen('anp.identificatie', patroon(/^\d{17}$/, 'moet 17 cijfers zijn')),
    bg.hoogstensEen('geslachtsnaam', tekstVan(1, 200)),
    bg.hoogstensEen('voorvoegselGeslachtsnaam', tekstVan(1, 10)),
    bg.hoogstensEen('voorletters', tekstVan(1, 20)),
    bg.hoogstensEen('voornamen', tekstVan(1, 200)),
    bg.hoogstensEen('geslachtsaanduiding', patroon(/^[MVO]$/, 'moet M, V of O zijn')),
    bg.hoogstensEen('geboortedatum', datum),
    bg.hoogstensEen('verblijfsadres', verblijfsadres),
    bg.hoogstensEen('sub.verblijfBuitenland', verblijfBuitenland),
  ],
}

const medewerker: Vorm = {
  attributen: soort('MDW'),
  kinderen: [
    zkn.hoogstensEen('identificatie', tekstVan(1, 24)),
    zkn.hoogstensEen('achternaam', tekstVan(1, 200)),
    zkn.hoogstensEen('voorletters', tekstVan(1, 20)),
    zkn.hoogstensEen('voorvoegselAchternaam', tekstVan(1, 10)),
  ],
}

const eenheid: Vorm = {
  attributen: soort('OEH'),
  kinderen: [
    zkn.hoogstensEen('identificatie', tekstVan(1, 24)),
    zkn.hoogstensEen('naam', tekstVan(1, 50)),
    zkn.hoogstensEen('isGehuisvestIn'),
  ],
}

const betrokkene: Vorm = {
  kinderen: [
    zkn.hoogstensEen('medewerker', medewerker),
    zkn.hoogstensEen('organisatorischeEenheid', eenheid),
    zkn.hoogstensEen('natuurlijkPersoon', natuurlijkPersoon),
    zkn.hoogstensEen('nietNatuurlijkPersoon'),
    zkn.hoogstensEen('vestiging'),
  ],
}

const contactpersoon: Vorm = {
  attributen: soort('CTP'),
  kinderen: [
    zkn.hoogstensEen('identificatie', tekstVan(0, 40)),
    zkn.hoogstensEen('naam', tekstVan(0, 40)),
    zkn.hoogstensEen('functie', tekstVan(0, 50)),
    zkn.hoogstensEen('telefoonnummer', tekstVan(0, 20)),
    zkn.hoogstensEen('emailadres', tekstVan(0, 254)),
    stuf.hoogstensEen('extraElementen'),
    zkn.hoogstensEen('isAanspreekpuntNamens'),
  ],
}

/** The roles a party can have in a case, with their entity type. */
export const rollen: Record<string, string> = {
  heeftAlsBelanghebbende: 'ZAKBTRBLH',
  heeftAlsGemachtigde: 'ZAKBTRGMC',
  heeftAlsInitiator: 'ZAKBTRINI',
  heeftAlsUitvoerende: 'ZAKBTRUTV',
  heeftAlsVerantwoordelijke: 'ZAKBTRVRA',
  heeftAlsOverigBetrokkene: 'ZAKBTROVR',
}

const rol = (naam: string): Vorm => ({
  attributen: soort(rollen[naam]!),
  kinderen: [
    zkn.een('gerelateerde', betrokkene),
    zkn.hoogstensEen('code', tekstVan(0, 10)),
    zkn.hoogstensEen('omschrijving', tekstVan(0, 80)),
    zkn.hoogstensEen('toelichting', tekstVan(0, 1000)),
    zkn.hoogstensEen('afwijkendCorrespondentieAdres', correspondentieadres),
    zkn.hoogstensEen('afwijkendBuitenlandsCorrespondentieAdres'),
    ...['tijdvakRelatie', 'tijdvakGeldigheid', 'tijdstipRegistratie', 'extraElementen'].map((kind) =>
      stuf.hoogstensEen(kind),
    ),
    zkn.hoogstensEen('heeftAlsAanspreekpunt', {
      attributen: soort(`${rollen[naam]!}CTP`),
      kinderen: [zkn.een('gerelateerde', contactpersoon), stuf.hoogstensEen('tijdvakRelatie')],
    }),
  ],
})

const zaaktype: Vorm = {
  attributen: soort('ZAKZKT', /^T$/),
  kinderen: [
    zkn.een('gerelateerde', {
      attributen: soort('ZKT', /^I$/),
      kinderen: [
        zkn.hoogstensEen('omschrijving', tekstVan(0, 80)),
        zkn.een('code', tekstVan(1, 10)),
        zkn.hoogstensEen('ingangsdatumObject'),
      ],
    }),
    stuf.hoogstensEen('extraElementen'),
  ],
}

/** The object of a case: when it is created some elements must be there, when it is changed only its number. */
function zaak(nieuw: boolean): Vorm {
  const nodig = (naam: string, inhoud: Kind['inhoud']) => (nieuw ? zkn.een : zkn.hoogstensEen)(naam, inhoud)
  return {
    attributen: soort('ZAK', nieuw ? /^T$/ : /^W$/),
    kinderen: [
      zkn.een('identificatie', tekstVan(5, 40)),
      zkn.hoogstensEen('omschrijving', tekstVan(1, 80)),
      zkn.hoogstensEen('toelichting', tekstVan(0, 1000)),
      zkn.meer('kenmerk', { kinderen: [zkn.een('kenmerk', tekstVan(1, 40)), zkn.een('bron', tekstVan(1, 40))] }),
      zkn.meer('anderZaakObject'),
      zkn.hoogstensEen('resultaat'),
      nodig('startdatum', datum),
      nodig('registratiedatum', datum),
      ...['publicatiedatum', 'einddatumGepland', 'uiterlijkeEinddatum', 'einddatum'].map((naam) =>
        zkn.hoogstensEen(naam, datum),
      ),
      ...['opschorting', 'verlenging', 'betalingsIndicatie', 'laatsteBetaaldatum'].map((naam) =>
        zkn.hoogstensEen(naam),
      ),
      zkn.hoogstensEen('archiefnominatie', vlag),
      zkn.hoogstensEen('datumVernietigingDossier', datum),
      nodig('zaakniveau', patroon(/^[123]$/, 'moet 1, 2 of 3 zijn')),
      nodig('deelzakenIndicatie', vlag),
      ...['tijdvakGeldigheid', 'tijdstipRegistratie'].map((naam) => stuf.hoogstensEen(naam)),
      stuf.hoogstensEen('extraElementen', {
        kinderen: [{ ...stuf.een('extraElement', tekstVan(1, 10_000)), max: Infinity }],
      }),
      nieuw ? zkn.een('isVan', zaaktype) : zkn.hoogstensEen('isVan'),
      zkn.meer('heeftBetrekkingOp'),
      zkn.meer('heeftAlsBelanghebbende', rol('heeftAlsBelanghebbende')),
      zkn.meer('heeftAlsGemachtigde', rol('heeftAlsGemachtigde')),
      nodig('heeftAlsInitiator', rol('heeftAlsInitiator')),
      ...['heeftAlsUitvoerende', 'heeftAlsVerantwoordelijke', 'heeftAlsOverigBetrokkene'].map((naam) =>
        zkn.meer(naam, rol(naam)),
      ),
      ...['heeftAlsDeelzaak', 'heeftBetrekkingOpAndere', 'heeft', 'leidtTot'].map((naam) => zkn.meer(naam)),
    ],
  }
}

const status: Vorm = {
  attributen: soort('ZAKSTT', /^T$/),
  kinderen: [
    zkn.een('gerelateerde', {
      attributen: soort('STT'),
      kinderen: [
        zkn.hoogstensEen('zkt.code', tekstVan(0, 10)),
        zkn.hoogstensEen('zkt.omschrijving', tekstVan(0, 80)),
        zkn.een('volgnummer', patroon(/^[1-9]\d{0,3}$/, 'moet 1 tot 9999 zijn')),
        zkn.hoogstensEen('code', tekstVan(0, 10)),
        zkn.een('omschrijving', tekstVan(1, 80)),
        zkn.hoogstensEen('ingangsdatumObject'),
      ],
    }),
    zkn.hoogstensEen('toelichting', tekstVan(0, 1000)),
    zkn.een('datumStatusGezet', patroon(/^\d{8,17}$/, 'is geen tijdstip')),
    ...['tijdvakRelatie', 'tijdvakGeldigheid', 'tijdstipRegistratie', 'extraElementen'].map((naam) =>
      stuf.hoogstensEen(naam),
    ),
    zkn.een('isGezetDoor', {
      attributen: soort('ZAKSTTBTR'),
      kinderen: [
        zkn.een('gerelateerde', betrokkene),
        zkn.hoogstensEen('rolOmschrijving'),
        zkn.hoogstensEen('rolomschrijvingGeneriek'),
      ],
    }),
  ],
}

const statuswijziging: Vorm = {
  attributen: soort('ZAK', /^W$/),
  kinderen: [
    zkn.een('identificatie', tekstVan(5, 40)),
    zkn.hoogstensEen('omschrijving', tekstVan(0, 80)),
    ...['tijdvakGeldigheid', 'tijdstipRegistratie'].map((naam) => stuf.hoogstensEen(naam)),
    zkn.meer('isVan'),
    { ...zkn.een('heeft', status), max: Infinity },
  ],
}

const kennisgeving = (mutatiesoort: RegExp, object: Kind): Vorm => ({
  kinderen: [
    zkn.een('stuurgegevens', stuurgegevensVorm),
    zkn.een('parameters', {
      kinderen: [
        stuf.een('mutatiesoort', patroon(mutatiesoort, 'past niet bij dit bericht')),
        stuf.een('indicatorOvername', patroon(/^[VI]$/, 'moet V of I zijn')),
      ],
    }),
    object,
  ],
})

/** Every message MensCentraal takes, by the name of its body element. */
export const berichtvormen: Record<string, Vorm> = {
  genereerZaakIdentificatie_Di02: { kinderen: [kinderenVan(namespaces.ZDS).een('stuurgegevens', stuurgegevensVorm)] },
  creeerZaak_ZakLk01: kennisgeving(/^T$/, zkn.een('object', zaak(true))),
  updateZaak_ZakLk01: kennisgeving(/^W$/, zkn.precies(2, 'object', zaak(false))),
  actualiseerZaakstatus_ZakLk01: kennisgeving(/^W$/, zkn.precies(2, 'object', statuswijziging)),
}
