import { geenZin, type Zinnen } from '../tijdlijn/zin.ts'
import type { feiten } from './afwijkingen.ts'

export const zinnen: Zinnen<keyof typeof feiten> = {
  // They have a list of their own, with what each may see of them.
  'afwijking-gemeld': geenZin,
  'afwijking-beslecht': geenZin,
}
