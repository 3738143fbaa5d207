import { met, zin, type Zinnen } from '../tijdlijn/zin.ts'
import type { feiten } from './signalen.ts'

export const zinnen: Zinnen<keyof typeof feiten> = {
  'signaal-gemeld': ({ signaalId }, zicht) =>
    zicht.nieuw('signalen', signaalId, ({ inwonerId, gemeldDoor }) =>
      zin('Signaal over', zicht.naam(inwonerId), 'aan de verwijsindex', met('door', zicht.partij(gemeldDoor))),
    ),
  'match-ontvangen': ({ matchId }, zicht) =>
    zicht.nieuw('matches', matchId, ({ inwonerId, organisatie }) =>
      zin('De verwijsindex meldde een match over', zicht.naam(inwonerId), met('met', organisatie)),
    ),
  'signaal-ingetrokken': ({ signaalId }, zicht) =>
    zicht.weg('signalen', signaalId, ({ inwonerId }) =>
      zin('Een signaal over', zicht.naam(inwonerId), 'is ingetrokken'),
    ),
}
