import type { Aanmelding as Opgave } from '@wijkhub/client'
import type { Aanmelding } from '@wijkhub/model'

/**
 * The family of the story: official BRP test persons (RvIG test set), an invented address in Haarlem with the postcode
 * form of the iJw sample messages. The son is the test person nearest to fifteen: no boy of exactly that age exists.
 */
export const moeder = {
  bsn: '999999357',
  naam: { voornamen: 'Wilma', geslachtsnaam: 'Haverkamp' },
  geboortedatum: '1990-11-16',
  geslacht: 'V',
  gezinsrol: 'ouder',
} as const
export const zoon = {
  bsn: '999999369',
  naam: { voornamen: 'Teun', geslachtsnaam: 'Groot Esselink' },
  geboortedatum: '2012-04-18',
  geslacht: 'M',
  gezinsrol: 'kind',
} as const
export const dochter = {
  bsn: '999999400',
  naam: { voornamen: 'Trix', geslachtsnaam: 'Groot Esselink' },
  geboortedatum: '2018-09-22',
  geslacht: 'V',
  gezinsrol: 'kind',
} as const
export const grootmoeder = {
  bsn: '999994268',
  naam: { voornamen: 'Maria', voorvoegsel: 'van der', geslachtsnaam: 'Wiel' },
  geboortedatum: '1939-11-29',
  geslacht: 'V',
  gezinsrol: 'grootouder',
} as const
export const adres = {
  straatnaam: 'Verzonnenstraat',
  huisnummer: 12,
  postcode: '9999XX',
  woonplaats: 'Haarlem',
  wijkcode: 'WK039221',
}

/** The children's father, also in the test set: he lives elsewhere, and nobody there may hear where the mother lives. */
export const vader = {
  bsn: '999999345',
  naam: { voornamen: 'Johan', geslachtsnaam: 'Groot Esselink' },
  geboortedatum: '1985-05-27',
  geslacht: 'M',
  gezinsrol: 'ouder',
} as const
export const vadersAdres = {
  straatnaam: 'Vaderspad',
  huisnummer: 3,
  postcode: '9999XV',
  woonplaats: 'Haarlem',
  wijkcode: 'WK039215',
}
/** Where the family moves to. */
export const nieuwAdres = {
  straatnaam: 'Nieuwe Verzonnenlaan',
  huisnummer: 40,
  postcode: '9999XY',
  woonplaats: 'Haarlem',
  wijkcode: 'WK039214',
}

const zonderBsn = <T extends { bsn: string }>({ bsn: _, ...persoon }: T) => persoon

/** What Kontext sends: no BSN, because welfare organisations may not use it. */
export const aanmeldingKontext: Aanmelding = {
  bronrecordId: 'KTX-2026-00017',
  medewerker: {
    naam: 'Sanne de Wit',
    functie: 'maatschappelijk werker',
    telefoonnummer: '0235550101',
    emailadres: 's.dewit@kontext.example',
  },
  grondslag: { wet: 'Wmo 2015', artikel: '2.3.2' },
  adres,
  inwoners: [
    { bronpersoonId: 'moeder', ...zonderBsn(moeder), telefoonnummer: '0612345601' },
    { bronpersoonId: 'zoon', ...zonderBsn(zoon) },
    { bronpersoonId: 'dochter', ...zonderBsn(dochter) },
    { bronpersoonId: 'oma', ...zonderBsn(grootmoeder) },
  ],
  vragen: [
    { bronpersoonId: 'moeder', leefgebied: 'Financiën', omschrijving: 'Betalingsachterstanden bij huur en energie' },
    { bronpersoonId: 'zoon', leefgebied: 'Werk & Opleiding', omschrijving: 'Verzuimt school' },
    { bronpersoonId: 'oma', leefgebied: 'Basale ADL', omschrijving: 'Hulp nodig bij wassen en medicijnen' },
  ],
  zrm: [
    {
      bronpersoonId: 'moeder',
      instrument: '2017',
      datum: '2026-11-20',
      scores: {
        Financiën: 2,
        'Werk & Opleiding': 3,
        Tijdsbesteding: 3,
        Huisvesting: 4,
        'Huiselijke relaties': 3,
        'Geestelijke gezondheid': 3,
        'Lichamelijke gezondheid': 4,
        Middelengebruik: 5,
        'Basale ADL': 5,
        'Instrumentele ADL': 4,
        'Sociaal netwerk': 3,
        'Maatschappelijke participatie': 3,
        Justitie: 5,
      },
    },
  ],
  toestemmingen: [
    { bronpersoonId: 'moeder', voor: 'schuldhulp', gegevenOp: '2026-11-20' },
    { bronpersoonId: 'moeder', voor: 'cjg', gegevenOp: '2026-11-20' },
    // Below sixteen the mother decides for both; from twelve on the son has a say, and his word is kept (docs/decisions/0008).
    { bronpersoonId: 'zoon', voor: 'cjg', gegevenOp: '2026-11-20' },
  ],
  verwijzingen: [
    { bronpersoonIds: ['moeder'], naar: 'schuldhulp', reden: 'Problematische schulden' },
    { bronpersoonIds: ['zoon', 'dochter'], naar: 'cjg', reden: 'Opvoedondersteuning' },
  ],
  signalen: [{ bronpersoonId: 'zoon' }],
}

const verpleegkundige = { naam: 'Noor Bakker', functie: 'wijkverpleegkundige', telefoonnummer: '0235550202' }

/** Test persons who have one number by a slip of the pen, each from her own nurse. */
export const naamgenoten: [Opgave, Opgave] = [
  {
    bronrecordId: 'ZB-2026-0413',
    medewerker: verpleegkundige,
    grondslag: { wet: 'Zvw' },
    adres: { ...nieuwAdres, straatnaam: 'Eikelpad', huisnummer: 3, postcode: '9999XE' },
    inwoners: [
      {
        bronpersoonId: 'client-89',
        bsn: '999990937',
        naam: { voornamen: 'Barbara', geslachtsnaam: 'Bultenaar' },
        geboortedatum: '1980-01-23',
        geslacht: 'V',
        gezinsrol: 'overig',
      },
    ],
  },
  {
    bronrecordId: 'SHDH-2026-0032',
    medewerker: { naam: 'Iris Mol', functie: 'wijkverpleegkundige', telefoonnummer: '0235550404' },
    grondslag: { wet: 'Zvw' },
    adres: { ...nieuwAdres, straatnaam: 'Antoniuspad', huisnummer: 2, postcode: '9999XA' },
    inwoners: [
      {
        bronpersoonId: 'client-7',
        bsn: '999990937',
        naam: { voornamen: 'Beatrijs', geslachtsnaam: 'Cuvelier' },
        geboortedatum: '1950-12-18',
        geslacht: 'V',
        gezinsrol: 'overig',
      },
    ],
  },
]

/** Nobody but who said it and the municipality's system may have it. */
export const geheimeDeur = { straatnaam: 'Schuilhof', postcode: '9999XG', bsn: '999993963' }

/** A test person whose BRP record is secret. */
export const geheimeBewoner: Opgave = {
  bronrecordId: 'ZB-2026-0414',
  medewerker: verpleegkundige,
  grondslag: { wet: 'Zvw' },
  adres: {
    straatnaam: geheimeDeur.straatnaam,
    huisnummer: 5,
    postcode: geheimeDeur.postcode,
    woonplaats: 'Haarlem',
    geheim: true,
  },
  inwoners: [
    {
      bronpersoonId: 'client-90',
      bsn: geheimeDeur.bsn,
      naam: { voornamen: 'Petula', geslachtsnaam: 'Vroegindewei' },
      geboortedatum: '1965-03-02',
      geslacht: 'V',
      gezinsrol: 'overig',
      verzekering: { uzovi: '9999', verzekerdennummer: 'V00067890' },
    },
  ],
}
