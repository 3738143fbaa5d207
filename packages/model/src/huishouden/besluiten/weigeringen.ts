import type { Weigeringstekst } from '../weigeringstekst.ts'

export const weigeringen = {
  'besluit-onbekend': {
    status: 404,
    titel: 'Onbekend besluit',
    tekst: 'Dit besluit is niet vastgelegd bij dit huishouden.',
    reden: 'dit besluit bestaat niet',
  },
  'toewijzingnummer-bezet': {
    status: 409,
    titel: 'Toewijzingnummer bezet',
    tekst: 'Dit toewijzingNummer is van een andere toewijzing; een nummer is uniek binnen de gemeente (TR332).',
    reden: 'dit nummer is van een andere toewijzing (TR332)',
  },
  'nieuw-toewijzingnummer-nodig': {
    status: 409,
    titel: 'Nieuw toewijzingnummer nodig',
    tekst:
      'Dit gegeven kan onder hetzelfde toewijzingNummer niet wijzigen: beëindig de toewijzing en neem een nieuw besluit (IV066).',
    reden: 'kan onder hetzelfde toewijzingNummer niet wijzigen (IV066)',
  },
  'toewijzing-overlapt': {
    status: 409,
    titel: 'Toewijzing overlapt',
    tekst: 'Deze jeugdige heeft dit product bij deze aanbieder al in (een deel van) deze periode (TR302, OP259).',
    reden: 'deze jeugdige heeft dit product bij deze aanbieder al in deze periode (TR302)',
  },
  'besluit-verouderd': {
    status: 409,
    titel: 'Verouderd besluit',
    tekst: 'Van deze toewijzing is een later besluit bekend; het laatste toewijzingsmoment telt (IV013).',
    reden: 'ligt voor het laatst bekende besluit over deze toewijzing (IV013)',
  },
  'besluitdatum-onmogelijk': {
    status: 409,
    titel: 'Datum van het besluit kan niet',
    tekst: 'Een besluit is niet in de toekomst genomen, en gaat niet in voor de geboorte of voor de Jeugdwet (2015).',
    reden: 'ligt in de toekomst, voor de geboorte of voor de Jeugdwet',
  },
  'geen-jeugdige': {
    status: 409,
    titel: 'Geen jeugdige',
    tekst: 'Deze inwoner is op de ingangsdatum te oud voor jeugdhulp.',
    reden: 'deze inwoner is op de ingangsdatum 23 jaar of ouder',
  },
  'reden-wijziging-te-vroeg': {
    status: 409,
    titel: 'Reden van wijziging te vroeg',
    tekst: 'Een eerste toewijzing heeft geen reden van wijziging (IV099).',
    reden: 'hoort niet bij een eerste toewijzing (IV099)',
  },
} as const satisfies Record<string, Weigeringstekst>
