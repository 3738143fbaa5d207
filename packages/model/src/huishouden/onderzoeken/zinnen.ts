import { dagInWoorden, met, zin, type Zinnen } from '../tijdlijn/zin.ts'
import type { feiten } from './onderzoeken.ts'

export const zinnen: Zinnen<keyof typeof feiten> = {
  'onderzoek-begonnen': ({ onderzoekId }, zicht) =>
    zicht.nieuw('onderzoeken', onderzoekId, ({ inwonerId, organisatie }) =>
      zin('Een onderzoek is begonnen voor', zicht.naam(inwonerId), met('door', zicht.partij(organisatie))),
    ),
  'onderzoek-gewijzigd': ({ onderzoekId }, zicht) =>
    zicht.nieuw('onderzoeken', onderzoekId, ({ inwonerId, gesprek }, was) =>
      gesprek && !was?.gesprek
        ? zin('Het onderzoeksgesprek voor', zicht.naam(inwonerId), met('was op', dagInWoorden(gesprek.op)))
        : zin('Het onderzoek voor', zicht.naam(inwonerId), 'is gewijzigd'),
    ),
  'verslag-gegeven': ({ onderzoekId }, zicht) =>
    zicht.nieuw('onderzoeken', onderzoekId, ({ inwonerId }) =>
      zin('Het verslag van het onderzoek is gegeven aan', zicht.naam(inwonerId)),
    ),
  'reactie-op-verslag': ({ onderzoekId }, zicht) =>
    zicht.nieuw('onderzoeken', onderzoekId, ({ inwonerId }) =>
      zin(zicht.naam(inwonerId), 'heeft gereageerd op het verslag van het onderzoek'),
    ),
  'onderzoek-ingetrokken': ({ onderzoekId }, zicht) =>
    zicht.weg('onderzoeken', onderzoekId, ({ inwonerId }) =>
      zin('Het onderzoek voor', zicht.naam(inwonerId), 'is ingetrokken'),
    ),
}
