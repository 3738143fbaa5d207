import { dagInWoorden, met, zin, type Zinnen } from '../tijdlijn/zin.ts'
import type { feiten } from './contactmomenten.ts'

export const zinnen: Zinnen<keyof typeof feiten> = {
  'contactmoment-vastgelegd': ({ contactmomentId }, zicht) =>
    zicht.nieuw('contactmomenten', contactmomentId, ({ inwonerId, datum, organisatie }) =>
      zin('Bezoek aan', zicht.naam(inwonerId), met('op', dagInWoorden(datum)), met('door', zicht.partij(organisatie))),
    ),
  'contactmoment-gecorrigeerd': ({ contactmomentId }, zicht) =>
    zicht.nieuw('contactmomenten', contactmomentId, ({ inwonerId, datum }) =>
      zin('Het bezoek aan', zicht.naam(inwonerId), met('op', dagInWoorden(datum)), 'is verbeterd'),
    ),
  'contactmoment-ingetrokken': ({ contactmomentId }, zicht) =>
    zicht.nieuw('contactmomenten', contactmomentId, ({ inwonerId, datum }) =>
      zin('Het bezoek aan', zicht.naam(inwonerId), met('op', dagInWoorden(datum)), 'is ingetrokken'),
    ),
}
