import { dagInWoorden, met, zin, type Zinnen } from '../tijdlijn/zin.ts'
import type { feiten } from './toestemmingen.ts'

export const zinnen: Zinnen<keyof typeof feiten> = {
  'toestemming-gegeven': ({ toestemmingId }, zicht) =>
    zicht.nieuw('toestemmingen', toestemmingId, ({ inwonerId, voor, gegevenOp }) =>
      zin(
        zicht.naam(inwonerId),
        'gaf toestemming',
        met('voor', zicht.partij(voor)),
        met('op', dagInWoorden(gegevenOp)),
      ),
    ),
  'toestemming-ingetrokken': ({ toestemmingId }, zicht) =>
    zicht.nieuw('toestemmingen', toestemmingId, ({ inwonerId, voor }) =>
      zin(zicht.naam(inwonerId), 'trok de toestemming in', met('voor', zicht.partij(voor))),
    ),
  'toestemming-vergist': ({ toestemmingId }, zicht) =>
    zicht.nieuw('toestemmingen', toestemmingId, ({ inwonerId, voor }) =>
      zin(
        'Een toestemming van',
        zicht.naam(inwonerId),
        met('voor', zicht.partij(voor)),
        'bleek per vergissing vastgelegd',
      ),
    ),
}
