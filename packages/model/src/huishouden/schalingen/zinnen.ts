import { zin, type Zinnen } from '../tijdlijn/zin.ts'
import type { feiten } from './schalingen.ts'

export const zinnen: Zinnen<keyof typeof feiten> = {
  opgeschaald: ({ schalingId }, zicht) => zicht.nieuw('schalingen', schalingId, () => zin('Er is opgeschaald')),
  'schaling-gewijzigd': ({ schalingId }, zicht) =>
    zicht.nieuw('schalingen', schalingId, () => zin('Wat is afgesproken over opschalen, is gewijzigd')),
  afgeschaald: ({ schalingId }, zicht) => zicht.nieuw('schalingen', schalingId, () => zin('Er is afgeschaald')),
  'schaling-ingetrokken': ({ schalingId }, zicht) =>
    zicht.weg('schalingen', schalingId, () => zin('Dat er is opgeschaald, is ingetrokken')),
}
