import { dagInWoorden, met, zin, type Zinnen } from '../tijdlijn/zin.ts'
import type { feiten } from './rapportages.ts'

export const zinnen: Zinnen<keyof typeof feiten> = {
  gerapporteerd: ({ rapportageId }, zicht) =>
    zicht.nieuw('rapportages', rapportageId, ({ datum, organisatie }) =>
      zin('Rapportage van een contact', met('op', dagInWoorden(datum)), met('door', zicht.partij(organisatie))),
    ),
  'rapportage-gewijzigd': ({ rapportageId }, zicht) =>
    zicht.nieuw('rapportages', rapportageId, ({ datum }) =>
      zin('De rapportage van een contact', met('op', dagInWoorden(datum)), 'is gewijzigd'),
    ),
  'rapportage-ingetrokken': ({ rapportageId }, zicht) =>
    zicht.weg('rapportages', rapportageId, ({ datum }) =>
      zin('De rapportage van een contact', met('op', dagInWoorden(datum)), 'is ingetrokken'),
    ),
}
