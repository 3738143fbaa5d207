import type { Weigeringstekst } from '../huishouden/weigeringstekst.ts'

export const weigeringen = {
  'team-onbekend': {
    status: 404,
    titel: 'Onbekend team',
    tekst: 'Dit team staat niet in de inrichting van de gemeente, of uw organisatie werkt er niet in mee.',
    reden: 'dit team is er niet',
  },
  'niemand-aan-de-beurt': {
    status: 409,
    titel: 'Niemand aan de beurt',
    tekst: 'In deze functie van dit team is vandaag niemand om het te doen.',
    reden: 'hierin is vandaag niemand',
  },
  'beurt-onbekend': {
    status: 404,
    titel: 'Onbekende beurt',
    tekst: 'Deze beurt is in dit team niet gegeven, of is teruggenomen.',
    reden: 'deze beurt is niet bekend',
  },
  'medewerker-onbekend': {
    status: 404,
    titel: 'Onbekende medewerker',
    tekst: 'Deze medewerker staat niet in het register, of is niet aan uw organisatie.',
    reden: 'deze medewerker is niet bekend',
  },
  'casus-onbekend': {
    status: 404,
    titel: 'Onbekende casus',
    tekst: 'Deze casus bestaat niet, of is niet aan uw organisatie.',
    reden: 'deze casus is niet bekend',
  },
  'casus-bestaat': {
    status: 409,
    titel: 'Casus bestaat al',
    tekst: 'Onder dit id staat een andere casus op de lijst; kies een nieuw id.',
    reden: 'onder dit id staat een andere',
  },
  'casus-ingetrokken': {
    status: 409,
    titel: 'Casus is ingetrokken',
    tekst: 'Deze casus is van de lijst gehaald; zet het huishouden opnieuw op de lijst.',
    reden: 'is van de lijst gehaald',
  },
  'casus-vol': {
    status: 409,
    titel: 'Casus is vol',
    tekst: 'Over deze casus is het hoogste aantal besluiten vastgelegd; zet het huishouden opnieuw op de lijst.',
    reden: 'hier past geen besluit meer bij',
  },
  'casusbesluit-bestaat': {
    status: 409,
    titel: 'Besluit bestaat al',
    tekst: 'Onder dit id is een ander besluit vastgelegd; kies een nieuw id, of trek het in.',
    reden: 'onder dit id staat een ander',
  },
  'casusbesluit-onbekend': {
    status: 404,
    titel: 'Onbekend besluit',
    tekst: 'Dit besluit is bij deze casus niet vastgelegd.',
    reden: 'dit besluit is niet bekend',
  },
  'medewerker-ontbreekt': { als: 'ongeldige-invoer', reden: 'noem wie van uw organisatie het doet' },
  'organisatie-past-niet': { als: 'ongeldige-invoer', reden: 'is hier niet betrokken en werkt niet in dit team mee' },
  'medewerker-van-ander': { als: 'ongeldige-invoer', reden: 'een organisatie beheert haar eigen medewerkers' },
  'geen-team': { als: 'ongeldige-invoer', reden: 'dit team staat niet in de inrichting' },
  'functie-past-niet': {
    als: 'ongeldige-invoer',
    reden: 'dit team heeft deze functie niet, of uw organisatie levert haar niet',
  },
  'lidmaatschap-dubbel': { als: 'ongeldige-invoer', reden: 'zij heeft deze functie in dit team al in deze dagen' },
  'vervanger-past-niet': { als: 'ongeldige-invoer', reden: 'is zijzelf, of staat niet in het register' },
  'dagen-verkeerd-om': { als: 'ongeldige-invoer', reden: 'eindigt voor zij begint, of valt buiten haar dienstverband' },
} as const satisfies Record<string, Weigeringstekst>
