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
  'niet-gesloten': {
    status: 409,
    titel: 'Niet gesloten',
    tekst: 'Dit huishouden is open; een resultaat is er als het is gesloten.',
    reden: 'is niet gesloten',
  },
} as const satisfies Record<string, Weigeringstekst>
