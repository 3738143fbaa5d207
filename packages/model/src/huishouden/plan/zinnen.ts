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
  'doel-gewijzigd': ({ doelId }, zicht) =>
    zicht.nieuw('doelen', doelId, ({ omschrijving }) => zin('Het doel', aanhaling(omschrijving), 'is gewijzigd')),
  'doel-afgerond': ({ doelId }, zicht) =>
    zicht.nieuw('doelen', doelId, ({ omschrijving }) => zin('Het doel', aanhaling(omschrijving), 'is afgerond')),
  'doel-heropend': ({ doelId }, zicht) =>
    zicht.nieuw('doelen', doelId, ({ omschrijving }) => zin('Het doel', aanhaling(omschrijving), 'is weer open')),
  'actie-gewijzigd': ({ actieId }, zicht) =>
    zicht.nieuw('acties', actieId, ({ omschrijving }) => zin('De actie', aanhaling(omschrijving), 'is gewijzigd')),
  'actie-opgedragen': ({ actieId }, zicht) =>
    zicht.nieuw('acties', actieId, ({ organisatie, omschrijving }) =>
      zin('De actie', aanhaling(omschrijving), 'is opgedragen', met('aan', zicht.partij(organisatie))),
    ),
  'actie-beantwoord': ({ actieId }, zicht) =>
    zicht.nieuw('acties', actieId, ({ omschrijving }) => zin('Op de actie', aanhaling(omschrijving), 'is geantwoord')),
  'acties-geordend': (_, zicht) => zicht.anders(zin('De volgorde van de acties is bepaald')),
}
