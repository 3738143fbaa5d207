import type { Weigeringstekst } from '../weigeringstekst.ts'

export const weigeringen = {
  'huishouden-loopt-nog': {
    status: 409,
    titel: 'Er loopt nog iets',
    tekst:
      'Er loopt nog een verwijzing, een actie, een afspraak, een vinger aan de pols, een evaluatie, een overdracht of een onderzoek; `fouten` noemt de eerste. Rond haar af, of sluit met `eindigLopende`: dan eindigt alles wat loopt.',
    reden: 'loopt nog',
  },
  'doel-zonder-uitkomst': {
    status: 409,
    titel: 'Doelen zonder uitkomst',
    tekst:
      'Aan een doel wordt nog gewerkt; `fouten` noemt ze alle. Zeg bij het sluiten in `doelen` of het is behaald, deels is behaald, of waarom het vervalt.',
    reden: 'zeg wat hiervan kwam',
  },
  'te-lang-gesloten': {
    status: 409,
    titel: 'Te lang gesloten',
    tekst:
      'Dit huishouden is langer gesloten dan het kan worden heropend. Meld het gezin opnieuw aan; dan begint een nieuw huishouden.',
    reden: 'is te lang gesloten',
  },
  'niemand-over': {
    status: 409,
    titel: 'Niemand over',
    tekst: 'Van wie hier woonde is niemand meer lid; er is geen huishouden om te helpen.',
    reden: 'hier woont niemand meer',
  },
  'niet-gesloten': {
    status: 409,
    titel: 'Niet gesloten',
    tekst: 'Dit huishouden is open; een resultaat is er als het is gesloten.',
    reden: 'is niet gesloten',
  },
} as const satisfies Record<string, Weigeringstekst>
