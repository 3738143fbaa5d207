import type { Weigeringstekst } from '../weigeringstekst.ts'

export const weigeringen = {
  'inwoner-onbekend': {
    status: 404,
    titel: 'Onbekende inwoner',
    tekst: 'Deze inwoner hoort niet bij dit huishouden.',
    reden: 'deze inwoner hoort niet bij dit huishouden',
  },
  'al-lid': {
    status: 409,
    titel: 'Al lid van dit huishouden',
    tekst: 'Deze inwoner is al lid van dit huishouden.',
    reden: 'is al lid van dit huishouden',
  },
  'laatste-lid': {
    status: 409,
    titel: 'Er blijft niemand over',
    tekst:
      'Zo blijft er in een van beide huishoudens niemand over. Verhuist iedereen, meld dan een verhuizing; is er niemand meer, sluit dan het huishouden.',
    reden: 'zo blijft er niemand over',
  },
  'adres-blijft-geheim': {
    als: 'ongeldige-invoer',
    reden: 'na een scheiding, of als het geheim is, blijft dit adres hier onbekend',
  },
  'geboorte-bekend': {
    status: 409,
    titel: 'Geboorte al bekend',
    tekst: 'Dit was van dit kind al bekend; een ander gegeven is een correctie.',
    reden: 'is al bekend; een ander gegeven is een correctie',
  },
  'bsn-niet-toegestaan': {
    status: 403,
    titel: 'BSN niet toegestaan',
    tekst: 'Uw organisatie heeft geen wettelijke grond om het BSN te gebruiken.',
    reden: 'uw organisatie mag het BSN niet gebruiken',
  },
  'verzekering-ontbreekt': {
    status: 409,
    titel: 'Verzekering ontbreekt',
    tekst: 'Zonder BSN en verzekering kan dit contactmoment nooit worden gedeclareerd.',
    reden: 'BSN of verzekering van deze inwoner ontbreekt',
  },
  'geen-verificatie': {
    status: 403,
    titel: 'Alleen de gemeente',
    tekst: 'Of een BSN van deze inwoner is, gaat de gemeente na.',
    reden: 'alleen de gemeente gaat een BSN na',
  },
  'bsn-verschilt': {
    status: 409,
    titel: 'Ander BSN bekend',
    tekst: 'Deze inwoner is bekend met een ander BSN.',
    reden: 'deze inwoner is bekend met een ander BSN',
  },
  'brp-niet-toegestaan': {
    status: 403,
    titel: 'BRP niet toegestaan',
    tekst: 'Volgens de inrichting van de gemeente vraagt uw organisatie niets aan de BRP.',
    reden: 'uw organisatie vraagt niets aan de BRP',
  },
  'brp-niet-aangesloten': {
    status: 409,
    titel: 'BRP niet aangesloten',
    tekst: 'Deze hub is niet op de BRP aangesloten; de beheerder kan dat instellen.',
    reden: 'de BRP is hier niet aangesloten',
  },
  'brp-niet-bereikbaar': {
    status: 503,
    titel: 'BRP niet bereikbaar',
    tekst: 'De BRP gaf geen bruikbaar antwoord. Er is niets gewijzigd; probeer het later opnieuw.',
    reden: 'de BRP gaf geen bruikbaar antwoord',
  },
  'bsn-ontbreekt': {
    status: 409,
    titel: 'BSN ontbreekt',
    tekst: 'Van deze inwoner is geen BSN bekend; er is niets om na te gaan.',
    reden: 'van deze inwoner is geen BSN bekend',
  },
  'bsn-van-ander': {
    status: 409,
    titel: 'BSN van een ander',
    tekst: 'Dit BSN is al van een andere inwoner.',
    reden: 'dit BSN is al van een andere inwoner',
  },
} as const satisfies Record<string, Weigeringstekst>
