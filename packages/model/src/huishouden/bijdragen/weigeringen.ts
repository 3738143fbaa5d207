import type { Weigeringstekst } from '../weigeringstekst.ts'

export const weigeringen = {
  'bijdrage-niet-toegestaan': {
    status: 403,
    titel: 'Melding niet toegestaan',
    tekst: 'Dit systeem mag dit soort gegeven niet melden.',
    reden: 'dit systeem mag dit niet melden',
  },
} as const satisfies Record<string, Weigeringstekst>
