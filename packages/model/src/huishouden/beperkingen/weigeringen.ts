import type { Weigeringstekst } from '../weigeringstekst.ts'

export const weigeringen = {
  'ontvanger-onbekend': {
    als: 'ongeldige-invoer',
    reden: 'deze ontvanger staat niet in de doelbinding van de gemeente',
  },
} as const satisfies Record<string, Weigeringstekst>
