import type { Weigeringstekst } from '../weigeringstekst.ts'

export const weigeringen = {
  'verwijzing-buiten-kring': {
    status: 400,
    titel: 'Verwijzing kan niet',
    tekst: 'Deze partij mag deze inwoner niet ontvangen: het CJG alleen minderjarigen en hun ouders.',
    reden: 'kan niet naar deze partij worden verwezen',
  },
  'ontvangstbewijs-onbekend': {
    status: 404,
    titel: 'Geen ontvangstbewijs',
    tekst: 'Van dit partnersysteem is er geen ontvangstbewijs dat uw organisatie van dit huishouden ziet.',
    reden: 'hiervan ziet u geen ontvangstbewijs',
  },
  'verwijzing-onbekend': {
    status: 404,
    titel: 'Onbekende verwijzing',
    tekst: 'Deze verwijzing naar uw organisatie bestaat niet.',
    reden: 'deze verwijzing bestaat niet',
  },
} as const satisfies Record<string, Weigeringstekst>
