import type { Weigeringstekst } from '../weigeringstekst.ts'

export const weigeringen = {
  'evaluatie-gehouden': {
    status: 409,
    titel: 'Evaluatie is gehouden',
    tekst: 'Deze evaluatie is al gehouden; haar dag wordt niet meer verzet. Wat eruit kwam is te wijzigen.',
    reden: 'deze evaluatie is al gehouden',
  },
} as const satisfies Record<string, Weigeringstekst>
