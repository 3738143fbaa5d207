import { met, zin, type Zinnen } from '../tijdlijn/zin.ts'
import type { feiten } from './afspraken.ts'

export const zinnen: Zinnen<keyof typeof feiten> = {
  'afspraak-gemaakt': ({ afspraakId }, zicht) =>
    zicht.nieuw('afspraken', afspraakId, ({ organisatie }) =>
      zin('Er is een afspraak gemaakt', met('door', zicht.partij(organisatie))),
    ),
  'afspraak-verzet': ({ afspraakId }, zicht) =>
    zicht.nieuw('afspraken', afspraakId, () => zin('Een afspraak is verzet')),
  'afspraak-afgerond': ({ afspraakId }, zicht) =>
    zicht.nieuw('afspraken', afspraakId, ({ status }) => zin('Een afspraak is afgerond', met('als', status))),
  'afspraak-ingetrokken': ({ afspraakId }, zicht) =>
    zicht.weg('afspraken', afspraakId, () => zin('Een afspraak is ingetrokken')),
}
