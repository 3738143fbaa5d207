import { zin, type Zinnen } from '../tijdlijn/zin.ts'
import type { feiten } from './sluiten.ts'

export const zinnen: Zinnen<keyof typeof feiten> = {
  'huishouden-gesloten': (_, zicht) => zicht.anders(zin('De hulp aan dit huishouden is afgesloten')),
}
