import { zin, type Zinnen } from '../tijdlijn/zin.ts'
import type { feiten } from './evaluaties.ts'

export const zinnen: Zinnen<keyof typeof feiten> = {
  'evaluatie-gepland': ({ evaluatieId }, zicht) =>
    zicht.nieuw('evaluaties', evaluatieId, () => zin('Een evaluatie van het plan is gepland')),
  'evaluatie-gewijzigd': ({ evaluatieId }, zicht) =>
    zicht.nieuw('evaluaties', evaluatieId, () => zin('Een evaluatie van het plan is gewijzigd')),
  'evaluatie-gehouden': ({ evaluatieId }, zicht) =>
    zicht.nieuw('evaluaties', evaluatieId, () => zin('Het plan is geëvalueerd')),
  'evaluatie-ingetrokken': ({ evaluatieId }, zicht) =>
    zicht.weg('evaluaties', evaluatieId, () => zin('Een evaluatie van het plan is ingetrokken')),
}
