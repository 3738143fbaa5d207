import type { Weigeringstekst } from '../weigeringstekst.ts'

export const weigeringen = {
  'toestemming-ontbreekt': {
    status: 400,
    titel: 'Toestemming ontbreekt',
    tekst: 'De grondslag is toestemming, en de aanmelding noemt geen toestemming.',
    reden: 'vraagt een toestemming in `toestemmingen`',
  },
  'toestemming-zonder-gezag': {
    status: 400,
    titel: 'Toestemming zonder gezag',
    tekst:
      'Deze inwoner kan deze toestemming niet geven: onder de 16 geeft een ouder haar (vanaf 12 kan ook de jeugdige haar woord vastleggen), vanaf 16 de inwoner zelf.',
    reden: 'kan deze toestemming niet geven: te jong, of zonder gezag',
  },
  'toestemming-onbekend': {
    status: 404,
    titel: 'Onbekende toestemming',
    tekst: 'Deze toestemming is niet vastgelegd bij dit huishouden.',
    reden: 'deze toestemming is niet vastgelegd',
  },
} as const satisfies Record<string, Weigeringstekst>
