/**
 * Vektis AW319 v1.4 (edition 7, 7 September 2016): the fields of each record in order, as [number, type, length]. Records
 * are 310 positions. N is digits, right aligned and filled with zeros; AN is text, left aligned and filled with spaces.
 * Dates are eejjmmdd. Source: the public record layout AW319v1.4_BERu7 (standards FACTS §7.1).
 */
export const recordlayout = {
  /** voorlooprecord */
  '01': [
    ['0101', 'N', 2], // Kenmerk record
    ['0102', 'N', 3], // Code externe-integratiebericht
    ['0103', 'N', 2], // Versienummer berichtstandaard
    ['0104', 'N', 2], // Subversienummer berichtstandaard
    ['0105', 'AN', 1], // Soort bericht
    ['0106', 'N', 6], // Code informatiesysteem softwareleverancier
    ['0107', 'AN', 10], // Versieaanduiding informatiesysteem softwareleverancier
    ['0108', 'N', 4], // Uzovi-nummer
    ['0109', 'N', 8], // Code servicebureau
    ['0110', 'N', 8], // Zorgverlenerscode
    ['0111', 'N', 8], // Praktijkcode
    ['0112', 'N', 8], // Instellingscode
    ['0113', 'N', 2], // Identificatiecode betaling aan
    ['0114', 'N', 8], // Begindatum declaratieperiode
    ['0115', 'N', 8], // Einddatum declaratieperiode
    ['0116', 'AN', 12], // Factuurnummer declarant
    ['0117', 'N', 8], // Dagtekening factuur
    ['0118', 'AN', 14], // Btw-identificatienummer
    ['0119', 'AN', 3], // Valutacode
    ['0180', 'AN', 193], // Reserve
  ],
  /** verzekerdenrecord */
  '02': [
    ['0201', 'N', 2], // Kenmerk record
    ['0202', 'N', 12], // Identificatie detailrecord
    ['0203', 'N', 9], // Burgerservicenummer (bsn) verzekerde
    ['0204', 'N', 4], // Uzovi-nummer
    ['0205', 'AN', 15], // Verzekerdennummer (inschrijvingsnummer, relatienummer)
    ['0206', 'AN', 11], // Patient(identificatie)nummer
    ['0207', 'N', 8], // Datum geboorte verzekerde
    ['0208', 'N', 1], // Code geslacht verzekerde
    ['0209', 'N', 1], // Naamcode/naamgebruik (01)
    ['0210', 'AN', 25], // Naam verzekerde (01)
    ['0211', 'AN', 10], // Voorvoegsel verzekerde (01)
    ['0212', 'N', 1], // Naamcode/naamgebruik (02)
    ['0213', 'AN', 25], // Naam verzekerde (02)
    ['0214', 'AN', 10], // Voorvoegsel verzekerde (02)
    ['0215', 'AN', 6], // Voorletters verzekerde
    ['0216', 'N', 1], // Naamcode/naamgebruik (03)
    ['0217', 'AN', 6], // Postcode (huisadres) verzekerde
    ['0218', 'AN', 9], // Postcode buitenland
    ['0219', 'N', 5], // Huisnummer (huisadres) verzekerde
    ['0220', 'AN', 6], // Huisnummertoevoeging (huisadres) verzekerde
    ['0221', 'AN', 2], // Code land verzekerde
    ['0222', 'AN', 11], // Debiteurnummer
    ['0223', 'N', 1], // Indicatie client overleden
    ['0224', 'N', 4], // Code indicatieorgaan
    ['0225', 'AN', 20], // Cliëntnummer indicatieorgaan
    ['0280', 'AN', 105], // Reserve
  ],
  /** prestatierecord */
  '04': [
    ['0401', 'N', 2], // Kenmerk record
    ['0402', 'N', 12], // Identificatie detailrecord
    ['0403', 'N', 9], // Burgerservicenummer (bsn) verzekerde
    ['0404', 'N', 4], // Uzovi-nummer
    ['0405', 'AN', 15], // Verzekerdennummer (inschrijvingsnummer, relatienummer)
    ['0406', 'AN', 15], // Machtigingsnummer
    ['0407', 'N', 1], // Doorsturen toegestaan
    ['0408', 'N', 4], // Code indicatieorgaan
    ['0409', 'AN', 20], // Cliëntnummer indicatieorgaan
    ['0410', 'N', 9], // Indicatie-aanvraagnummer indicatieorgaan
    ['0411', 'N', 9], // Indicatiebesluitnummer indicatieorgaan
    ['0412', 'N', 2], // Functiecode
    ['0413', 'N', 3], // Zorgzwaartepakketcode
    ['0414', 'N', 8], // Begindatum prestatie
    ['0415', 'N', 8], // Einddatum prestatie
    ['0416', 'N', 3], // Aanduiding prestatiecodelijst
    ['0417', 'AN', 5], // Prestatiecode
    ['0418', 'N', 4], // Aantal uitgevoerde prestaties
    ['0419', 'N', 2], // Tijdseenheid zorgperiode
    ['0420', 'N', 8], // Zorgverlenerscode behandelaar/uitvoerder
    ['0421', 'N', 4], // Specialisme behandelaar/uitvoerder
    ['0422', 'N', 8], // Zorgverlenerscode voorschrijver/verwijzer
    ['0423', 'N', 4], // Specialisme voorschrijver/verwijzer
    ['0424', 'N', 5], // Verrekenpercentage
    ['0425', 'N', 8], // Tarief prestatie (incl. btw)
    ['0426', 'N', 8], // Berekend bedrag (incl. btw)
    ['0427', 'AN', 1], // Indicatie debet/credit (01)
    ['0428', 'N', 4], // Btw-percentage declaratiebedrag
    ['0429', 'N', 8], // Declaratiebedrag (incl. btw)
    ['0430', 'AN', 1], // Indicatie debet/credit (02)
    ['0431', 'AN', 20], // Referentienummer dit prestatierecord
    ['0432', 'AN', 20], // Referentienummer voorgaande gerelateerde prestatierecord
    ['0480', 'AN', 76], // Reserve
  ],
  /** commentaarrecord */
  '98': [
    ['9801', 'N', 2], // Kenmerk record
    ['9802', 'N', 12], // Identificatie detailrecord
    ['9803', 'N', 4], // Regelnummer vrije tekst
    ['9804', 'AN', 140], // Vrije tekst
    ['9880', 'AN', 152], // Reserve
  ],
  /** sluitrecord */
  '99': [
    ['9901', 'N', 2], // Kenmerk record
    ['9902', 'N', 6], // Aantal verzekerdenrecords
    ['9903', 'N', 6], // Aantal debiteurrecords
    ['9904', 'N', 6], // Aantal prestatierecords
    ['9905', 'N', 6], // Aantal commentaarrecords
    ['9906', 'N', 7], // Totaal aantal detailrecords
    ['9907', 'N', 11], // Totaal declaratiebedrag
    ['9908', 'AN', 1], // Indicatie debet/credit
    ['9980', 'AN', 265], // Reserve
  ],
} as const satisfies Record<string, readonly (readonly [string, 'N' | 'AN', number])[]>

export type RecordSoort = keyof typeof recordlayout
export type Rubriek = readonly [nummer: string, type: 'N' | 'AN', lengte: number]

export const recordlengte = 310

export const rubriekenVan = (soort: RecordSoort): readonly Rubriek[] => recordlayout[soort]
