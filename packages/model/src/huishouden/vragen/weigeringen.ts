import type { Weigeringstekst } from '../weigeringstekst.ts'

export const weigeringen = {
  'vraag-onbekend': {
    als: 'ongeldige-invoer',
    reden: 'deze vraag is bij dit huishouden niet vastgelegd',
  },
  'waarom-niet-eerder': {
    als: 'ongeldige-invoer',
    reden: 'zeg waarom een eerdere stap (eigen netwerk, basisvoorziening) niet volstaat',
  },
} as const satisfies Record<string, Weigeringstekst>
