import type { Zicht } from '../tijdlijn/zicht.ts'
import { dagInWoorden, met, zin, type Zinnen } from '../tijdlijn/zin.ts'
import type { feiten } from './verwijzingen.ts'

export const zinnen: Zinnen<keyof typeof feiten> = {
  verwezen: ({ verwijzingId }, zicht) =>
    zicht.nieuw('verwijzingen', verwijzingId, ({ inwonerIds, naar, doorOrganisatie }, was) =>
      zin(
        opsomming(inwonerIds, zicht),
        was ? 'is ook verwezen' : 'is verwezen',
        met('naar', zicht.partij(naar)),
        met('door', zicht.partij(doorOrganisatie)),
      ),
    ),
  'verwijzing-bijgewerkt': ({ verwijzingId }, zicht) =>
    zicht.nieuw('verwijzingen', verwijzingId, ({ inwonerIds, naar, status, statusDatum }) =>
      zin(
        'De verwijzing van',
        opsomming(inwonerIds, zicht),
        met('naar', zicht.partij(naar)),
        met('staat op', status),
        met('per', dagInWoorden(statusDatum)),
      ),
    ),
  'verwijzing-ingetrokken': ({ verwijzingId }, zicht) =>
    zicht.nieuw('verwijzingen', verwijzingId, ({ inwonerIds, naar }) =>
      zin('De verwijzing van', opsomming(inwonerIds, zicht), met('naar', zicht.partij(naar)), 'is ingetrokken'),
    ),
}

const opsomming = (inwonerIds: readonly string[] | undefined, zicht: Zicht) =>
  inwonerIds?.map((inwonerId) => zicht.naam(inwonerId)).join(', ') ?? 'een inwoner'
