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
  'actie-afgerond': {
    status: 409,
    titel: 'Actie is afgerond',
    tekst: 'Deze actie is uitgevoerd of vervallen; zet haar eerst weer open.',
    reden: 'deze actie is afgerond',
  },
  'organisatie-niet-betrokken': { als: 'ongeldige-invoer', reden: 'deze organisatie is hier niet betrokken' },
  'reden-nodig': { als: 'ongeldige-invoer', reden: 'zeg waarom' },
  'uitvoerder-onvolledig': {
    als: 'ongeldige-invoer',
    reden: 'noem de inwoner als zij het doet, en een naam alleen van wie uit het netwerk of als vrijwilliger helpt',
  },
} as const satisfies Record<string, Weigeringstekst>
