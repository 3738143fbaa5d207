import { dagInWoorden, met, zin, type Zinnen } from '../tijdlijn/zin.ts'
import type { feiten } from './metingen.ts'

export const zinnen: Zinnen<keyof typeof feiten> = {
  'zrm-gemeten': ({ metingId }, zicht) =>
    zicht.nieuw('zrm', metingId, ({ inwonerId, datum, afnemer }) =>
      zin('ZRM-meting van', zicht.naam(inwonerId), met('op', dagInWoorden(datum)), met('door', zicht.partij(afnemer))),
    ),
  'meting-ingetrokken': ({ metingId }, zicht) =>
    zicht.weg('zrm', metingId, ({ inwonerId, datum }) =>
      zin('De ZRM-meting van', zicht.naam(inwonerId), met('op', dagInWoorden(datum)), 'is ingetrokken'),
    ),
}
