import { dagInWoorden, met, zin, type Zinnen } from '../tijdlijn/zin.ts'
import { zrmInstrumenten } from '../../velden/instrument.ts'
import type { feiten } from './metingen.ts'

/** One of the municipality is called by its code: what it is called there, no sentence knows. */
const naamVan = (instrument?: string) => zrmInstrumenten.find(({ code }) => code === instrument)?.naam ?? instrument

export const zinnen: Zinnen<keyof typeof feiten> = {
  'zrm-gemeten': ({ metingId }, zicht) =>
    zicht.nieuw('zrm', metingId, ({ inwonerId, datum, afnemer }) =>
      zin('ZRM-meting van', zicht.naam(inwonerId), met('op', dagInWoorden(datum)), met('door', zicht.partij(afnemer))),
    ),
  'zrm-gewijzigd': ({ metingId }, zicht) =>
    zicht.nieuw('zrm', metingId, ({ inwonerId, datum }) =>
      zin('De ZRM-meting van', zicht.naam(inwonerId), met('op', dagInWoorden(datum)), 'is gewijzigd'),
    ),
  gemeten: ({ metingId }, zicht) =>
    zicht.nieuw('metingen', metingId, ({ inwonerId, instrument, datum, afnemer }) =>
      zin(
        'Meting',
        met('met', naamVan(instrument)),
        'van',
        zicht.naam(inwonerId),
        met('op', dagInWoorden(datum)),
        met('door', zicht.partij(afnemer)),
      ),
    ),
  'meting-gewijzigd': ({ metingId }, zicht) =>
    zicht.nieuw('metingen', metingId, ({ inwonerId, datum }) =>
      zin('De meting van', zicht.naam(inwonerId), met('op', dagInWoorden(datum)), 'is gewijzigd'),
    ),
  'meting-ingetrokken': ({ metingId }, zicht) =>
    zicht.weg('zrm', metingId, ({ inwonerId, datum }) =>
      zin('De ZRM-meting van', zicht.naam(inwonerId), met('op', dagInWoorden(datum)), 'is ingetrokken'),
    ) ??
    zicht.weg('metingen', metingId, ({ inwonerId, datum }) =>
      zin('De meting van', zicht.naam(inwonerId), met('op', dagInWoorden(datum)), 'is ingetrokken'),
    ),
  'doelscore-gesteld': ({ doelscoreId }, zicht) =>
    zicht.nieuw('doelscores', doelscoreId, ({ inwonerId, domein, score }) =>
      zin('Doelscore van', zicht.naam(inwonerId), met('op', domein), met('is', score?.toString())),
    ),
  'doelscore-ingetrokken': ({ doelscoreId }, zicht) =>
    zicht.weg('doelscores', doelscoreId, ({ inwonerId, domein }) =>
      zin('De doelscore van', zicht.naam(inwonerId), met('op', domein), 'is ingetrokken'),
    ),
}
