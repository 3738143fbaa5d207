import type { Weigeringstekst } from '../huishouden/weigeringstekst.ts'

export const weigeringen = {
  'verzoek-onbekend': {
    status: 404,
    titel: 'Onbekend verzoek',
    tekst: 'Dit verzoek bestaat niet, of is niet aan uw organisatie.',
    reden: 'dit verzoek is niet bekend',
  },
  'verzoek-bestaat': {
    status: 409,
    titel: 'Verzoek bestaat al',
    tekst: 'Onder dit id staat een ander verzoek; kies een nieuw id, of wijzig wat u vastlegde.',
    reden: 'onder dit id staat een ander',
  },
  'verzoek-niet-in-behandeling': {
    status: 409,
    titel: 'Verzoek is niet in behandeling',
    tekst: 'Neem het verzoek eerst in behandeling: dan is zichtbaar wie erover gaat.',
    reden: 'is niet in behandeling',
  },
  'verzoek-afgerond': {
    status: 409,
    titel: 'Verzoek is afgerond',
    tekst: 'Dit verzoek is beantwoord of ingetrokken. Klopt dat niet, heropen het dan met de reden.',
    reden: 'is afgerond',
  },
  'verzoek-loopt': {
    status: 409,
    titel: 'Verzoek loopt',
    tekst: 'Dit verzoek is nog niet beantwoord of ingetrokken; er is niets te heropenen.',
    reden: 'loopt nog',
  },
  'verzoek-al-verlengd': {
    status: 409,
    titel: 'Verzoek is al verlengd',
    tekst: 'De termijn van een verzoek wordt één keer verlengd (AVG art. 12 lid 3).',
    reden: 'is al verlengd',
  },
  'verzoek-te-laat': {
    status: 409,
    titel: 'Verzoek is te laat',
    tekst: 'De maand is voorbij. Verlengen kan alleen daarbinnen (AVG art. 12 lid 3); beantwoord het verzoek nu.',
    reden: 'is te laat',
  },
  'verzoek-vol': {
    status: 409,
    titel: 'Verzoek is vol',
    tekst: 'Van dit verzoek is het hoogste aantal stappen vastgelegd; beantwoord het en begin een nieuw.',
    reden: 'hier past niets meer bij',
  },
  'identiteit-niet-vastgesteld': {
    status: 409,
    titel: 'Identiteit is niet vastgesteld',
    tekst: 'Stel eerst vast wie het vraagt: wat bekend is gaat naar niemand anders.',
    reden: 'wie het vraagt is niet vastgesteld',
  },
  'vrager-niet-bevoegd': {
    status: 409,
    titel: 'Vrager is niet bevoegd',
    tekst:
      'Wie dit vraagt mag het niet voor deze inwoner: vanaf 16 jaar vraagt zij zelf, vanaf 12 jaar zij of een ouder, daaronder een ouder. Van een ouder die hier niet als ouder bekend is, en van een vertegenwoordiger, is gezien waaruit dat blijkt.',
    reden: 'mag dit niet vragen voor deze inwoner',
  },
  'geen-inzage': {
    status: 409,
    titel: 'Geen verzoek om inzage',
    tekst: 'Een overzicht hoort bij een verzoek om inzage; dit verzoek is van een andere soort.',
    reden: 'is geen verzoek om inzage',
  },
  'motivering-ontbreekt': { als: 'ongeldige-invoer', reden: 'zeg waarom niet alles is ingewilligd' },
} as const satisfies Record<string, Weigeringstekst>
