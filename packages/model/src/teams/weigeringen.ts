import type { Weigeringstekst } from '../huishouden/weigeringstekst.ts'

export const weigeringen = {
  'team-onbekend': {
    status: 404,
    titel: 'Onbekend team',
    tekst: 'Dit team staat niet in de inrichting van de gemeente.',
    reden: 'dit team is er niet',
  },
  'medewerker-onbekend': {
    status: 404,
    titel: 'Onbekende medewerker',
    tekst: 'Deze medewerker staat niet in het register, of is niet aan uw organisatie.',
    reden: 'deze medewerker is niet bekend',
  },
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
