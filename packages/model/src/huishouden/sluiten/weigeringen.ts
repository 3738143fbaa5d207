import type { Weigeringstekst } from '../weigeringstekst.ts'

export const weigeringen = {
  'huishouden-loopt-nog': {
    status: 409,
    titel: 'Er loopt nog iets',
    tekst:
      'Er loopt nog een verwijzing, een actie, een afspraak of een vinger aan de pols; `fouten` noemt de eerste. Rond haar af, of sluit met `eindigLopende`: dan eindigt alles wat loopt.',
    reden: 'loopt nog',
  },
} as const satisfies Record<string, Weigeringstekst>
