import type { Zicht } from '../tijdlijn/zicht.ts'
import { geenZin, zin, type Zinnen } from '../tijdlijn/zin.ts'
import type { feiten } from './samenvoegen.ts'

/** Whom it was about is not said: that two were one, or one was two, may be of somebody the reader does not know. */
const wieIsWie = (_: object, zicht: Zicht) => zicht.anders(zin('Wie er bij dit huishouden hoort is verbeterd'))

export const zinnen: Zinnen<keyof typeof feiten> = {
  'met-samenvoeging-ingestemd': geenZin,
  'instemming-ingetrokken': geenZin,
  'huishoudens-samengevoegd': (_, zicht) =>
    zicht.anders(zin('Een ander huishouden is met dit huishouden samengevoegd')),
  // Its file is that of the other household, and nobody reads this one.
  'huishouden-opgegaan': geenZin,
  'samenvoeging-ongedaan': wieIsWie,
  'inwoners-verenigd': wieIsWie,
  'inwoner-losgemaakt': wieIsWie,
  'lidmaatschap-bevestigd': wieIsWie,
  'lidmaatschap-verhuisd': wieIsWie,
  'inwoners-gescheiden': wieIsWie,
}
