import { met, zin, type Zinnen } from '../tijdlijn/zin.ts'
import type { feiten } from './voorzieningaanvragen.ts'

export const zinnen: Zinnen<keyof typeof feiten> = {
  'voorziening-aangevraagd': ({ voorzieningaanvraagId }, zicht) =>
    zicht.nieuw('voorzieningaanvragen', voorzieningaanvraagId, ({ inwonerId, bij }) =>
      zin('Een voorziening is aangevraagd voor', zicht.naam(inwonerId), met('bij', bij?.naam)),
    ),
  'voorzieningaanvraag-gewijzigd': ({ voorzieningaanvraagId }, zicht) =>
    zicht.nieuw('voorzieningaanvragen', voorzieningaanvraagId, ({ inwonerId }) =>
      zin('De aanvraag voor', zicht.naam(inwonerId), 'is gewijzigd'),
    ),
  'voorzieningaanvraag-in-behandeling': ({ voorzieningaanvraagId }, zicht) =>
    zicht.nieuw('voorzieningaanvragen', voorzieningaanvraagId, ({ inwonerId }) =>
      zin('De aanvraag voor', zicht.naam(inwonerId), 'is in behandeling'),
    ),
  'voorzieningaanvraag-beslist': ({ voorzieningaanvraagId }, zicht) =>
    zicht.nieuw('voorzieningaanvragen', voorzieningaanvraagId, ({ inwonerId, stand }) =>
      zin('Op de aanvraag voor', zicht.naam(inwonerId), 'is beslist:', stand?.replace('-', ' ')),
    ),
  'voorzieningaanvraag-ingetrokken': ({ voorzieningaanvraagId }, zicht) =>
    zicht.nieuw('voorzieningaanvragen', voorzieningaanvraagId, ({ inwonerId }) =>
      zin('De aanvraag voor', zicht.naam(inwonerId), 'is ingetrokken'),
    ),
}
