/**
 * The classes of iJw 3.2 as the provider's software knows them, named and ordered as in the official XSDs: `?` is
 * optional, `+` repeats, after the colon stands the type. Children of a CDT_ type are in the base namespace. A type that
 * is no class and no LDT_ is the only value allowed.
 */
export const klassen: Readonly<Record<string, string>> = {
  CDT_Achternaam: 'Achternaam:LDT_Naam Voorvoegsel?:LDT_Voorvoegsel',
  CDT_Adres:
    'Huis?:CDT_Huis Postcode?:LDT_Postcode Straatnaam?:LDT_Straatnaam Plaatsnaam?:LDT_Plaatsnaam LandCode?:LDT_LandCode',
  CDT_BerichtIdentificatie: 'Identificatie:LDT_IdentificatieBericht Dagtekening:LDT_Datum',
  CDT_Communicatie: 'Vorm:LDT_Communicatievorm Taal?:LDT_Taal',
  CDT_Geboortedatum: 'Datum:LDT_Datum DatumGebruik?:LDT_DatumGebruik',
  CDT_Huis:
    'Huisnummer:LDT_Huisnummer Huisletter?:LDT_Huisletter HuisnummerToevoeging?:LDT_HuisnummerToevoeging AanduidingWoonadres?:LDT_AanduidingWoonadres',
  CDT_Omvang: 'Volume:LDT_Volume Eenheid:LDT_Eenheid Frequentie:LDT_Frequentie',
  CDT_OpenPeriode: 'Begindatum?:LDT_Datum Einddatum?:LDT_Datum',
  CDT_Product: 'Categorie:LDT_ProductCategorie Code?:LDT_ProductCode',
  CDT_Telefoon: 'Telefoonnummer:LDT_Telefoonnummer Landnummer:LDT_Landnummer',
  CDT_Telefoonnummers: 'Telefoon01:CDT_Telefoon Telefoon02?:CDT_Telefoon',
  CDT_VerkorteNaam: 'Geslachtsnaam:CDT_Achternaam Voornamen?:LDT_Naam Voorletters?:LDT_Voorletters',
  CDT_VolledigeNaam:
    'Geslachtsnaam:CDT_Achternaam Partnernaam?:CDT_Achternaam Voornamen?:LDT_Naam Voorletters?:LDT_Voorletters NaamGebruik:LDT_NaamGebruik',
  CDT_XsdVersie: 'BasisschemaXsdVersie:LDT_Versie BerichtXsdVersie:LDT_Versie',

  JW301: 'Header:Header301 Client:Client301',
  Header301:
    'BerichtCode:436 BerichtVersie:3 BerichtSubversie:2 Afzender:LDT_Gemeente Ontvanger:LDT_AgbCode BerichtIdentificatie:CDT_BerichtIdentificatie XsdVersie:CDT_XsdVersie',
  Client301:
    'Bsn:LDT_BurgerServicenummer Geboortedatum:CDT_Geboortedatum Geslacht:LDT_Geslacht Naam:CDT_VolledigeNaam Communicatie?:CDT_Communicatie JuridischeStatus?:LDT_JuridischeStatus WettelijkeVertegenwoordiging?:LDT_WettelijkeVertegenwoordiging Commentaar?:LDT_Commentaar Relaties?:Relaties Contactgegevens:Contactgegevens ToegewezenProducten:ToegewezenProducten',
  Relaties: 'Relatie+:Relatie',
  Relatie:
    'Nummer:LDT_Persoonsid Volgorde?:LDT_RelatieVolgorde Soort:LDT_SoortRelatie Geboortedatum?:CDT_Geboortedatum Geslacht?:LDT_Geslacht Naam:CDT_VolledigeNaam Contact:Contact',
  Contactgegevens: 'Contact+:Contact',
  Contact:
    'Soort:LDT_AdresSoort Adres?:CDT_Adres Organisatie?:LDT_Organisatienaam Telefoon?:CDT_Telefoonnummers Emailadres?:LDT_Emailadres Periode?:CDT_OpenPeriode',
  ToegewezenProducten: 'ToegewezenProduct+:ToegewezenProduct',
  ToegewezenProduct:
    'ToewijzingNummer:LDT_Nummer ReferentieAanbieder?:LDT_Referentie Product?:CDT_Product Toewijzingsdatum:LDT_Datum Toewijzingstijd:LDT_Tijd Ingangsdatum:LDT_Datum Einddatum?:LDT_Datum RedenWijziging?:LDT_RedenWijziging Omvang?:CDT_Omvang Budget?:LDT_Volume Commentaar?:LDT_Commentaar',

  JW306: 'Header:Header306 Client?:Client306',
  Header306:
    'BerichtCode:439 BerichtVersie:3 BerichtSubversie:2 Afzender:LDT_AgbCode Ontvanger:LDT_Gemeente BerichtIdentificatie:CDT_BerichtIdentificatie XsdVersie:CDT_XsdVersie IdentificatieRetour:LDT_IdentificatieBericht DagtekeningRetour:LDT_Datum XsltVersie?:LDT_Versie XsdVersieRetour:CDT_XsdVersie RetourCodes?:RetourCodes',
  RetourCodes: 'RetourCode+:LDT_RetourCode',
  Client306:
    'Bsn:LDT_BurgerServicenummer Geboortedatum:CDT_Geboortedatum Geslacht:LDT_Geslacht Naam:CDT_VerkorteNaam StartProducten:StartProducten306 RetourCodes:RetourCodes',
  StartProducten306: 'StartProduct+:StartProduct306',
  StartProduct306:
    'ToewijzingNummer?:LDT_Nummer Product?:CDT_Product ToewijzingIngangsdatum?:LDT_Datum Begindatum:LDT_Datum StatusAanlevering:LDT_StatusAanlevering RetourCodes:RetourCodes',
}

const gevuld = (max: number) => new RegExp(`^(?=[^]*\\S)[^]{1,${max}}$`, 'u')

export const enkelvoudig: Readonly<Record<string, RegExp>> = {
  LDT_AanduidingWoonadres: /^(AB|BY|TO|WW)$/,
  LDT_AdresSoort: /^0[1-4]$/,
  LDT_AgbCode: /^\d{8}$/,
  LDT_BurgerServicenummer: /^\d{9}$/,
  LDT_Commentaar: /\S/,
  LDT_Communicatievorm: /^[123]$/,
  LDT_Datum: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  LDT_DatumGebruik: /^[123]$/,
  LDT_Eenheid: /^(01|04|14|16|82|83|84)$/,
  LDT_Emailadres: gevuld(80),
  LDT_Frequentie: /^[1246]$/,
  LDT_Gemeente: /^\d{4}$/,
  LDT_Geslacht: /^[012]$/,
  LDT_Huisletter: /^\S$/u,
  LDT_Huisnummer: /^\d{1,5}$/,
  LDT_HuisnummerToevoeging: gevuld(4),
  LDT_IdentificatieBericht: gevuld(12),
  LDT_JuridischeStatus: /^(0[1-5]|11|12)$/,
  LDT_LandCode: /^[A-Z0-9]{2}$/,
  LDT_Landnummer: gevuld(4),
  LDT_Naam: gevuld(200),
  LDT_NaamGebruik: /^[1-6]$/,
  LDT_Nummer: /^\d{1,9}$/,
  LDT_Organisatienaam: gevuld(35),
  LDT_Persoonsid: gevuld(20),
  LDT_Plaatsnaam: gevuld(80),
  LDT_Postcode: gevuld(8),
  LDT_ProductCategorie: /^(3[1-8]|4\d|5[0-5])$/,
  LDT_ProductCode: gevuld(5),
  LDT_RedenWijziging: /^(0[1-9]|1[0-4])$/,
  LDT_Referentie: gevuld(36),
  LDT_RelatieVolgorde: /^\d{1,2}$/,
  LDT_RetourCode: /^(0001|0200|0233|0611|8\d{3}|9\d{3}|S300|S329)$/,
  LDT_SoortRelatie: /^(0[3-9]|1\d|2[0-5])$/,
  LDT_StatusAanlevering: /^[1239]$/,
  LDT_Straatnaam: gevuld(24),
  LDT_Taal: gevuld(25),
  LDT_Telefoonnummer: /^\d{1,15}$/,
  LDT_Tijd: /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?$/,
  LDT_Versie: /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/,
  LDT_Volume: /^\d{1,8}$/,
  LDT_Voorletters: /^[a-zA-ZÀ-ỳ]{1,6}$/,
  LDT_Voorvoegsel: gevuld(10),
  LDT_WettelijkeVertegenwoordiging: /^(0[6-9]|10)$/,
}
