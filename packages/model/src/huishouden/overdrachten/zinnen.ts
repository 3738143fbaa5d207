import { met, zin, type Zinnen } from '../tijdlijn/zin.ts'
import type { feiten } from './overdrachten.ts'

export const zinnen: Zinnen<keyof typeof feiten> = {
  'overdracht-aangeboden': ({ overdrachtId }, zicht) =>
    zicht.nieuw('overdrachten', overdrachtId, ({ naar }) =>
      zin('Een overdracht is aangeboden', met('aan', naar?.naam)),
    ),
  'overdracht-gewijzigd': ({ overdrachtId }, zicht) =>
    zicht.nieuw('overdrachten', overdrachtId, ({ naar }) =>
      zin('De overdracht', met('aan', naar?.naam), 'is gewijzigd'),
    ),
  'overdracht-aanvaard': ({ overdrachtId }, zicht) =>
    zicht.nieuw('overdrachten', overdrachtId, ({ naar }) =>
      zin('De overdracht', met('aan', naar?.naam), 'is aanvaard'),
    ),
  'overdracht-geweigerd': ({ overdrachtId }, zicht) =>
    zicht.nieuw('overdrachten', overdrachtId, ({ naar }) =>
      zin('De overdracht', met('aan', naar?.naam), 'is geweigerd'),
    ),
  'overdracht-ingetrokken': ({ overdrachtId }, zicht) =>
    zicht.nieuw('overdrachten', overdrachtId, ({ naar }) =>
      zin('De overdracht', met('aan', naar?.naam), 'is ingetrokken'),
    ),
  'overdracht-afgebroken': ({ overdrachtId }, zicht) =>
    zicht.nieuw('overdrachten', overdrachtId, ({ naar }) =>
      zin('De overdracht', met('aan', naar?.naam), 'is afgebroken'),
    ),
  'overdracht-afgerond': ({ overdrachtId }, zicht) =>
    zicht.nieuw('overdrachten', overdrachtId, ({ naar }) =>
      zin('De overdracht', met('aan', naar?.naam), 'is afgerond'),
    ),
}
