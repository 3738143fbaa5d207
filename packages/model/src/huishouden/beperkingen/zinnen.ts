import { geenZin, type Zinnen } from '../tijdlijn/zin.ts'
import type { feiten } from './beperkingen.ts'

/** That she objected is for who decides, and no document shows it. */
export const zinnen: Zinnen<keyof typeof feiten> = {
  'verwerking-beperkt': geenZin,
  'beperking-opgeheven': geenZin,
}
