import { zin, type Zinnen } from '../tijdlijn/zin.ts'
import type { feiten } from './planversies.ts'

export const zinnen: Zinnen<keyof typeof feiten> = {
  'plan-vastgesteld': ({ planversieId }, zicht) =>
    zicht.nieuw('planversies', planversieId, () => zin('Een versie van het plan is vastgesteld')),
  'plan-akkoord': ({ planversieId, inwonerId }, zicht) =>
    zicht.nieuw('planversies', planversieId, () => zin('Over het plan is iets gezegd door', zicht.naam(inwonerId))),
}
