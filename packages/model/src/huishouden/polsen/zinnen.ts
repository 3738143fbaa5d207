import { met, zin, type Zinnen } from '../tijdlijn/zin.ts'
import type { feiten } from './polsen.ts'

export const zinnen: Zinnen<keyof typeof feiten> = {
  'pols-afgesproken': ({ polsId }, zicht) =>
    zicht.nieuw('polsen', polsId, ({ organisatie }) =>
      zin('Een vinger aan de pols is afgesproken', met('met', zicht.partij(organisatie))),
    ),
  'pols-gewijzigd': ({ polsId }, zicht) =>
    zicht.nieuw('polsen', polsId, () => zin('De vinger aan de pols is gewijzigd')),
  'pols-gevoeld': ({ polsId }, zicht) => zicht.nieuw('polsen', polsId, () => zin('Er was contact: vinger aan de pols')),
  'pols-beeindigd': ({ polsId }, zicht) =>
    zicht.nieuw('polsen', polsId, () => zin('De vinger aan de pols is beëindigd')),
  'pols-ingetrokken': ({ polsId }, zicht) =>
    zicht.weg('polsen', polsId, () => zin('De vinger aan de pols is ingetrokken')),
}
