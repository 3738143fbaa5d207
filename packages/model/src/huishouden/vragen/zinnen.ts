import { aanhaling, met, zin, type Zinnen } from '../tijdlijn/zin.ts'
import type { feiten } from './vragen.ts'

export const zinnen: Zinnen<keyof typeof feiten> = {
  'vraag-gesteld': ({ vraagId }, zicht) =>
    zicht.nieuw('vragen', vraagId, ({ inwonerId, leefgebied, omschrijving }) =>
      zin('Vraag van', zicht.naam(inwonerId), met('over', leefgebied), aanhaling(omschrijving)),
    ),
  'vraag-ingetrokken': ({ vraagId }, zicht) =>
    zicht.weg('vragen', vraagId, ({ inwonerId, leefgebied }) =>
      zin('Een vraag van', zicht.naam(inwonerId), met('over', leefgebied), 'is ingetrokken'),
    ),
}
