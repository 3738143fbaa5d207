import { geenZin, zin, type Zinnen } from '../tijdlijn/zin.ts'
import type { feiten } from './adres.ts'

export const zinnen: Zinnen<keyof typeof feiten> = {
  'adres-bevestigd': geenZin,
  'adres-geheim-gewijzigd': (_, zicht) =>
    zicht.stuk('adres', ({ geheim }) => zin('Het adres is', geheim ? 'geheim' : 'niet meer geheim')) ??
    zicht.stuk('tweedeAdres', ({ geheim }) => zin('Het tweede adres is', geheim ? 'geheim' : 'niet meer geheim')),
}
