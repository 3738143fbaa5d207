import type { NieuweToetsing } from '../toetsing/toetsing.ts'
import type { Plaats } from './plaats.ts'

/**
 * What a person has to look at because of a registration, now that it is known where it went: `ids` are those of its persons,
 * by bronpersoonId. Pure.
 */
export function teToetsen(
  { ookHier, misschien, bewijs }: Pick<Plaats, 'ookHier' | 'misschien' | 'bewijs'>,
  huishoudenId: string,
  ids: ReadonlyMap<string, string>,
  nieuwId: () => string,
): NieuweToetsing[] {
  const elders = [...ookHier].flatMap(([bronpersoonId, { inwonerId, elders }]) =>
    elders.map((ander): NieuweToetsing => ({
      toetsingId: nieuwId(),
      soort: 'elders',
      inwoners: [inwonerId],
      huishoudens: [huishoudenId, ander],
      bewijs: bewijs.get(bronpersoonId) ?? [],
    })),
  )
  const zelfde = misschien.map(({ bronpersoonId, bekende, bewijs }): NieuweToetsing => ({
    toetsingId: nieuwId(),
    soort: 'zelfde-persoon',
    inwoners: [ids.get(bronpersoonId)!, bekende.inwonerId],
    huishoudens: [huishoudenId, bekende.huishoudenId],
    bewijs,
  }))
  return [...elders, ...zelfde.filter(({ inwoners: [een, ander] }) => een !== ander)]
}
