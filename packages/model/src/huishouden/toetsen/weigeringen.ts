import type { Weigeringstekst } from '../weigeringstekst.ts'

export const weigeringen = {
  'toetsing-onbekend': {
    status: 404,
    titel: 'Onbekende toetsing',
    tekst: 'Deze toetsing bestaat niet, of is niet aan uw organisatie.',
    reden: 'deze toetsing is niet bekend',
  },
  'toetsing-besloten': {
    status: 409,
    titel: 'Toetsing is al besloten',
    tekst: 'Op deze toetsing is al besloten, of zij is vervallen. Maak het besluit eerst ongedaan als het niet klopt.',
    reden: 'hierop is al besloten',
  },
  'toetsing-niet-besloten': {
    status: 409,
    titel: 'Toetsing is niet besloten',
    tekst: 'Op deze toetsing is niet besloten; er is niets om ongedaan te maken.',
    reden: 'hierop is niet besloten',
  },
  'besluit-past-niet': { als: 'ongeldige-invoer', reden: 'dit besluit kan op deze soort toetsing niet worden genomen' },
} as const satisfies Record<string, Weigeringstekst>
