import { dagInWoorden, met, zin, type Zinnen } from '../tijdlijn/zin.ts'
import type { feiten } from './besluiten.ts'

export const zinnen: Zinnen<keyof typeof feiten> = {
  'besluit-genomen': ({ besluitId }, zicht) =>
    zicht.nieuw('besluiten', besluitId, ({ inwonerId, ingangsdatum, einddatum }) =>
      zin(
        'Besluit over jeugdhulp voor',
        zicht.naam(inwonerId),
        met('vanaf', dagInWoorden(ingangsdatum)),
        met('tot en met', dagInWoorden(einddatum)),
      ),
    ),
  'zorg-gestart': ({ besluitId }, zicht) =>
    zicht.nieuw('besluiten', besluitId, ({ inwonerId, zorgGestartOp }) =>
      zin('De jeugdhulp aan', zicht.naam(inwonerId), 'begon', met('op', dagInWoorden(zorgGestartOp))),
    ),
  'zorgstart-ingetrokken': ({ besluitId }, zicht) =>
    zicht.nieuw('besluiten', besluitId, ({ inwonerId }) =>
      zin('Dat de jeugdhulp aan', zicht.naam(inwonerId), 'begon is ingetrokken'),
    ),
}
