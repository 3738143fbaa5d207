import { dagInWoorden, met, zin, type Zin, type Zinnen } from '../tijdlijn/zin.ts'
import type { feiten } from './nazorg.ts'

/** Of a closed household nobody reads the timeline: only that aftercare ended because helping began again is ever told. */
const staat: Zin<'nazorg-gepland'> = ({ nazorgId }, zicht) =>
  zicht.nieuw('nazorg', nazorgId, ({ stand, dag }) => zin('De nazorg', met('van', dagInWoorden(dag)), met('is', stand)))

export const zinnen: Zinnen<keyof typeof feiten> = {
  'nazorg-gepland': staat,
  'nazorg-gewijzigd': staat,
  'nazorg-afgerond': staat,
}
