import { dagInWoorden, met, zin, type Zinnen } from '../tijdlijn/zin.ts'
import type { feiten } from './sluiten.ts'

export const zinnen: Zinnen<keyof typeof feiten> = {
  'huishouden-gesloten': (_, zicht) => zicht.anders(zin('De hulp aan dit huishouden is afgesloten')),
  'huishouden-heropend': ({ afsluitingId }, zicht) =>
    zicht.nieuw('afsluitingen', afsluitingId, ({ per, heropend }) =>
      zin(
        'De hulp aan dit huishouden is hervat',
        met('door', zicht.partij(heropend?.door)),
        met('nadat zij was afgesloten op', dagInWoorden(per)),
      ),
    ),
}
