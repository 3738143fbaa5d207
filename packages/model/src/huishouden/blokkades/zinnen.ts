import { geenZin, type Zinnen } from '../tijdlijn/zin.ts'
import type { feiten } from './blokkades.ts'

/** Who decides reads them among the blokkades; nobody else hears that there is one. */
export const zinnen: Zinnen<keyof typeof feiten> = {
  'blokkade-gezet': geenZin,
  'blokkade-opgeheven': geenZin,
}
