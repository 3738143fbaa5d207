import type { Vorm } from './keur-vorm.ts'

/** DDAS schuldhulpverlening 1.0, Uitwisselmodel, written from the standard (FACTS §3.1) and closed at every level. */

const periode = { startdatum: 'datum', einddatum: 'datum' } as const
const eenPeriode: Vorm = { velden: periode }

const client: Vorm = {
  velden: {
    Burgerservicenummer: 'bsn',
    Geboortedatum: 'datum',
    Geslachtsaanduiding: { een: ['Man', 'Vrouw', 'Onbekend', 'Leeg'] },
    Postcode: 'postcode',
    Huisnummer: 'tekst',
    Huisnummertoevoeging: 'tekst',
  },
}

const schuld: Vorm = {
  velden: {
    bedrag: 'bedrag',
    peildatum: 'datum',
    schuldsoort: { een: ['Zorg', 'Publiek', 'Nuts', 'Overig'] },
    zakelijkeSchuld: 'bool',
    schuldeiser: {
      velden: { naam: 'tekst', kvknummer: 'tekst', Naam: 'tekst', postcode: 'tekst', privepersoon: 'bool' },
    },
  },
}

const schuldhulptraject: Vorm = {
  verplicht: ['gemeentecode'],
  velden: {
    gemeentecode: 'tekst',
    ...periode,
    omschrijving: 'tekst',
    toekenningsdatum: 'datum',
    totaalSchuldbedragBijAanvangSchuld: 'bedrag',
    aanmelding: { velden: { ...periode, crisisinterventie: 'bool' } },
    intake: {
      velden: {
        ...periode,
        beschikkingsdatum: 'datum',
        beschikkingssoort: { een: ['Afwijzingsbeschikking', 'Toelatingsbeschikking'] },
      },
    },
    planVanAanpak: { velden: { datumAfronding: 'datum' } },
    stabilisatie: eenPeriode,
    schuldregeling: {
      velden: {
        datum: 'datum',
        afgewezen: 'datum',
        toegekend: 'datum',
        ingetrokken: 'datum',
        dwangakkoord: 'bool',
        datumVerzoekDwangakkoord: 'datum',
      },
    },
    oplossing: {
      velden: {
        ...periode,
        soort: { een: ['Betalingsregeling', 'Herfinanciering', 'Saneringskrediet', 'Schuldbemiddeling', '0%-aanbod'] },
        vtlb: 'bedrag',
      },
    },
    begeleiding: {
      lijst: {
        velden: {
          ...periode,
          soort: {
            een: [
              'Budgetcoaching',
              'Budgetbeheer',
              'Beschermingsbewind',
              'Lange Termijn Begeleiding (DFD)',
              'Budgetbegeleiding',
            ],
          },
        },
      },
    },
    moratoria: { lijst: { velden: { ...periode, datumAanvraag: 'datum', datumGoedkeuring: 'datum' } } },
    voorlopigeVoorzieningen: { lijst: eenPeriode },
    crisisinterventies: { lijst: eenPeriode },
    informatieEnAdvies: eenPeriode,
    nazorg: eenPeriode,
    uitstroom: {
      velden: {
        datum: 'datum',
        datumBeeindigingsbeschikking: 'datum',
        omschrijving: 'tekst',
        reden: {
          een: [
            'Overleden',
            'Verhuisd',
            'Nietverschenen',
            'Ingetrokken',
            'Niet passend',
            'Overig',
            'Voldoet niet',
            'Afgerond',
            'Zelf',
          ],
        },
      },
    },
    schulden: { lijst: schuld },
    client: { lijst: client, min: 1, max: 2 },
  },
}

const contactpersoon: Vorm = {
  velden: { email: 'tekst', functietitel: 'tekst', naam: 'tekst', telefoonnummer: 'tekst' },
}

/** One levering with one schuldhulptraject: this system takes one trajectory per message. */
export const uitwisselmodel: Vorm = {
  verplicht: [
    'startdatumLevering',
    'einddatumLevering',
    'aanleverdatumEnTijd',
    'codeGegevensleverancier',
    'leveringen',
  ],
  velden: {
    startdatumLevering: 'datum',
    einddatumLevering: 'datum',
    aanleverdatumEnTijd: 'moment',
    codeGegevensleverancier: 'tekst',
    leveringen: {
      min: 1,
      max: 1,
      lijst: {
        verplicht: ['teller', 'aanleverende_organisatie', 'schuldhulptrajecten'],
        velden: {
          teller: 'bedrag',
          aanleverende_organisatie: {
            velden: {
              '(Statutaire) Naam': 'tekst',
              'KvK-nummer': 'tekst',
              postcode: 'postcode',
              gemeentecode: 'tekst',
              contactpersonen: { lijst: contactpersoon, min: 1 },
            },
          },
          schuldhulptrajecten: { lijst: schuldhulptraject, min: 1, max: 1 },
        },
      },
    },
  },
}
