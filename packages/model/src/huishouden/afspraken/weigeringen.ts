import type { Weigeringstekst } from '../weigeringstekst.ts'

export const weigeringen = {
  'afspraak-gehouden': {
    status: 409,
    titel: 'Afspraak is gehouden',
    tekst: 'Een afspraak die is gehouden wordt niet verzet; maak een nieuwe.',
    reden: 'deze afspraak is gehouden',
  },
  'afspraak-nog-niet-geweest': {
    status: 409,
    titel: 'Afspraak moet nog komen',
    tekst: 'Deze afspraak is pas na vandaag: zij kan worden verzet of afgezegd.',
    reden: 'deze afspraak is pas na vandaag',
  },
  'pols-voorbij': {
    status: 409,
    titel: 'Vinger aan de pols is beëindigd',
    tekst: 'Dit contact is beëindigd; spreek een nieuw af.',
    reden: 'dit contact is beëindigd',
  },
} as const satisfies Record<string, Weigeringstekst>
