import { geenZin, zin, type Zinnen } from '../tijdlijn/zin.ts'
import type { feiten } from './registreren.ts'

export const zinnen: Zinnen<keyof typeof feiten> = {
  'huishouden-geregistreerd': (_, zicht) => zicht.anders(zin('Het huishouden is geregistreerd')),
  // What it withdraws are facts of their own beside it.
  'aanmelding-vergist': geenZin,
}
