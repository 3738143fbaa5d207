import type { Handeling } from '../../handeling.ts'
import { zelfdeDeur } from '../../velden/adressleutel.ts'
import type { WelkAdres } from '../adres/adres.ts'
import type { Feit } from '../feiten.ts'
import type { Huishouden } from '../huishouden.ts'
import { isVoorlopig } from '../leden/lidmaatschap.ts'
import { woontIn } from '../samenvoegen/toets-huizen.ts'

/** Somebody who lives in another household too. */
export interface WoontElders {
  inwonerId: string
  huishoudenId: string
}

/**
 * What happened elsewhere to the members of a household while it was closed, as far as it holds here: who died, whose data and
 * which door are secret now, and who lives in another household. Nothing else of there, and not from whom it came. Pure.
 */
export function watElders(
  huishouden: Huishouden,
  elders: readonly Huishouden[],
  door: Pick<Handeling, 'organisatie'>,
): { feiten: Feit[]; wonenElders: WoontElders[] } {
  const leden = Object.keys(huishouden.inwoners)
  const overleden = new Map(
    leden.flatMap((inwonerId) => {
      const dagen = elders.flatMap(({ vertrokken }) =>
        vertrokken[inwonerId]?.reden === 'overleden' ? [vertrokken[inwonerId].per] : [],
      )
      return dagen
        .toSorted()
        .slice(0, 1)
        .map((dag) => [inwonerId, dag] as const)
    }),
  )
  const leven = leden.filter((inwonerId) => !overleden.has(inwonerId))
  const geheimhouding = leven.flatMap((inwonerId): Feit[] => {
    const sinds = elders.flatMap((ander) => ander.geheimhouding[inwonerId]?.sinds ?? []).toSorted()[0]
    return sinds === undefined || Object.hasOwn(huishouden.geheimhouding, inwonerId)
      ? []
      : [{ soort: 'geheimhouding-gemeld', inwonerId, sinds }]
  })
  return {
    feiten: [
      ...[...overleden].map(([inwonerId, op]): Feit => ({
        soort: 'inwoner-overleden',
        inwonerId,
        op,
        woonde: huishouden.adres,
      })),
      ...geheimhouding,
      ...nuGeheim(huishouden, elders, door),
    ],
    wonenElders: leven.flatMap((inwonerId) =>
      elders
        .filter((ander) => woontIn(ander, inwonerId) && !alGetoetst(huishouden, ander, inwonerId))
        .map(({ huishoudenId }) => ({ inwonerId, huishoudenId })),
    ),
  }
}

/** Did she live in both for good before this one closed? Then nobody has to look again. */
function alGetoetst({ gesloten, ingrepen = {} }: Huishouden, ander: Huishouden, inwonerId: string): boolean {
  if (isVoorlopig(ander, inwonerId)) return false
  const sinds = ander.lidmaatschappen[inwonerId]?.sinds
  return (
    (sinds !== undefined && sinds < gesloten!.per) ||
    Object.values(ingrepen).some(({ raakt, soort }) => soort === 'bevestiging' && raakt.includes(inwonerId))
  )
}

/** The doors of here that are secret there. */
function nuGeheim(
  huishouden: Huishouden,
  elders: readonly Huishouden[],
  { organisatie: bron }: Pick<Handeling, 'organisatie'>,
): Feit[] {
  const deuren = elders.flatMap(({ adres, tweedeAdres }) =>
    [adres, tweedeAdres].flatMap((een) => (een?.geheim ? [een] : [])),
  )
  return (['adres', 'tweedeAdres'] satisfies WelkAdres[]).flatMap((welk): Feit[] => {
    const adres = huishouden[welk]
    if (!adres || adres.geheim || !deuren.some((deur) => zelfdeDeur(deur, adres))) return []
    return [{ soort: 'adres-geheim-gewijzigd', welk, geheim: true, bron }]
  })
}
