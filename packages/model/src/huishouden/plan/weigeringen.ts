import type { Weigeringstekst } from '../weigeringstekst.ts'

export const weigeringen = {
  'doel-onbekend': {
    status: 400,
    titel: 'Onbekend doel',
    tekst: 'Het genoemde doel staat niet in het plan van dit huishouden.',
    reden: 'dit doel staat niet in het plan',
  },
  'datum-onmogelijk': {
    status: 400,
    titel: 'Onmogelijke datum',
    tekst: 'Deze datum kan hier niet: zij ligt in de toekomst, vóór de geboorte of meer dan tien jaar weg.',
    reden: 'ligt in de toekomst, vóór de geboorte of te ver weg',
  },
  'actie-onbekend': {
    status: 404,
    titel: 'Onbekende actie',
    tekst: 'Deze actie staat niet in het plan van dit huishouden.',
    reden: 'deze actie staat niet in het plan',
  },
} as const satisfies Record<string, Weigeringstekst>
