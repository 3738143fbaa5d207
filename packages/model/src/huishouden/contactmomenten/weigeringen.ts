import type { Weigeringstekst } from '../weigeringstekst.ts'

export const weigeringen = {
  'geen-wijkverpleging': { als: 'geen-recht', reden: 'uw organisatie legt geen contactmomenten vast' },
  'datum-te-lang-geleden': {
    als: 'ongeldige-invoer',
    reden: 'ligt meer dan een jaar terug; kijk of het jaartal klopt',
  },
  'bedrag-te-groot': {
    als: 'ongeldige-invoer',
    reden: 'aantal maal tarief is meer dan acht cijfers, en past niet in een declaratie (AW319)',
  },
  'contactmoment-onbekend': {
    status: 404,
    titel: 'Onbekend contactmoment',
    tekst: 'Dit contactmoment van uw organisatie is niet vastgelegd bij dit huishouden.',
    reden: 'dit contactmoment van uw organisatie bestaat niet',
  },
  'contactmoment-ingetrokken': {
    status: 409,
    titel: 'Contactmoment ingetrokken',
    tekst: 'Een ingetrokken contactmoment wordt niet gecorrigeerd; leg het opnieuw vast.',
    reden: 'dit contactmoment is ingetrokken',
  },
  'contactmoment-bestaat-al': {
    status: 409,
    titel: 'Contactmoment bestaat al',
    tekst: 'Hetzelfde contactmoment is al vastgelegd. Was het een tweede, stuur dan `nogmaals: true`.',
    reden: 'hetzelfde contactmoment is al vastgelegd',
  },
} as const satisfies Record<string, Weigeringstekst>
