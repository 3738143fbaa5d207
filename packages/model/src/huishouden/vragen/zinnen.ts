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
  'vraag-gewijzigd': ({ vraagId }, zicht) =>
    zicht.nieuw('vragen', vraagId, ({ omschrijving }) => zin('De vraag', aanhaling(omschrijving), 'is gewijzigd')),
  'vraag-heropend': ({ vraagId }, zicht) =>
    zicht.nieuw('vragen', vraagId, ({ omschrijving }) => zin('De vraag', aanhaling(omschrijving), 'is weer open')),
  'vraag-beantwoord': ({ antwoordId }, zicht) =>
    zicht.nieuw('antwoorden', antwoordId, () => zin('Een vraag is beantwoord')),
  'antwoord-gewijzigd': ({ antwoordId }, zicht) =>
    zicht.nieuw('antwoorden', antwoordId, () => zin('Een antwoord op een vraag is gewijzigd')),
  'antwoord-ingetrokken': ({ antwoordId }, zicht) =>
    zicht.weg('antwoorden', antwoordId, () => zin('Een antwoord op een vraag is ingetrokken')),
}
