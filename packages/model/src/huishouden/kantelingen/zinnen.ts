import { zin, type Zinnen } from '../tijdlijn/zin.ts'
import type { feiten } from './kantelingen.ts'

export const zinnen: Zinnen<keyof typeof feiten> = {
  gekanteld: ({ kantelingId }, zicht) =>
    zicht.nieuw('kantelingen', kantelingId, ({ inwonerId, naar }) =>
      zin('Ondersteuning van', zicht.naam(inwonerId), 'is gekanteld naar', naar?.naam ?? 'het team'),
    ),
  'kanteling-gewijzigd': ({ kantelingId }, zicht) =>
    zicht.nieuw('kantelingen', kantelingId, ({ inwonerId }) =>
      zin('De kanteling van ondersteuning van', zicht.naam(inwonerId), 'is gewijzigd'),
    ),
  'kanteling-ingetrokken': ({ kantelingId }, zicht) =>
    zicht.weg('kantelingen', kantelingId, ({ inwonerId }) =>
      zin('De kanteling van ondersteuning van', zicht.naam(inwonerId), 'is ingetrokken'),
    ),
}
