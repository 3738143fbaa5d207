import type { Weigeringstekst } from '../weigeringstekst.ts'

export const weigeringen = {
  'instrument-onbekend': { als: 'ongeldige-invoer', reden: 'dit instrument kent deze gemeente niet' },
  'domein-onbekend': {
    als: 'ongeldige-invoer',
    reden: 'dit domein heeft het instrument niet, of u leest het hier niet',
  },
  'scores-onjuist': {
    als: 'ongeldige-invoer',
    reden: 'geef elk domein van het instrument een score op zijn schaal, en geen ander',
  },
  'score-onjuist': { als: 'ongeldige-invoer', reden: 'deze score staat niet op de schaal van het instrument' },
} as const satisfies Record<string, Weigeringstekst>
