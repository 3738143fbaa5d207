import { aanhaling, dagInWoorden, met, zin, type Zinnen } from '../tijdlijn/zin.ts'
import type { feiten } from './plan.ts'

export const zinnen: Zinnen<keyof typeof feiten> = {
  'doel-vastgesteld': ({ doelId }, zicht) =>
    zicht.nieuw('doelen', doelId, ({ leefgebied, omschrijving }) =>
      zin('Doel', met('op', leefgebied), aanhaling(omschrijving)),
    ),
  'actie-afgesproken': ({ actieId }, zicht) =>
    zicht.nieuw('acties', actieId, ({ organisatie, omschrijving, datum }) =>
      zin('Actie', met('voor', zicht.partij(organisatie)), aanhaling(omschrijving), met('op', dagInWoorden(datum))),
    ),
  'actie-bijgewerkt': ({ actieId }, zicht) =>
    zicht.nieuw('acties', actieId, ({ organisatie, omschrijving, status, datum }) =>
      zin(
        'De actie',
        met('van', zicht.partij(organisatie)),
        aanhaling(omschrijving),
        met('staat op', status),
        met('per', dagInWoorden(datum)),
      ),
    ),
}
