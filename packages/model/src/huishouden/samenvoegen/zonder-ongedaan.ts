import type { Deel, Huishouden } from '../huishouden.ts'
import { zonderIngreep } from './maak-ongedaan.ts'
import { deelnamen, metStukken, rijenVan } from './stukken.ts'
import { rijZonder } from './voeg-samen.ts'

/**
 * A household of before, without what was joined to it by an ingreep that was undone since: who was taken for a member by
 * mistake was none then either, and nobody goes on reading her. Of rows said in between those that name her go too. Pure.
 */
export function zonderOngedaan(toen: Huishouden, { ingrepen: staan = {} }: Huishouden): Huishouden {
  const ongedaan = Object.entries(toen.ingrepen ?? {})
    .filter(([id]) => !Object.hasOwn(staan, id))
    .toSorted(([, a], [, b]) => b.versie - a.versie)
  return ongedaan.reduce((huishouden, [, ingreep]) => {
    const meegekomen = Object.entries(ingreep.meegekomen).map(([deel, ids]) => [deel, leeg(ids)])
    const terug = metStukken(metStukken(huishouden, Object.fromEntries(meegekomen)), zonderIngreep(huishouden, ingreep))
    const gebleven = personenVan(terug)
    const weg = new Set([...personenVan(huishouden)].filter((id) => !gebleven.has(id)))
    return metStukken(terug, rijenZonder(terug, weg))
  }, toen)
}

const leeg = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, null]))

const personenVan = ({ inwoners, vertrokken }: Huishouden) =>
  new Set([...Object.keys(inwoners), ...Object.keys(vertrokken)])

function rijenZonder(huishouden: Huishouden, weg: ReadonlySet<string>) {
  const rijen = (deel: Deel) =>
    Object.entries(rijenVan(huishouden, deel)).map(([id, rij]) => [id, rijZonder(id, rij, weg) ?? null])
  return Object.fromEntries(deelnamen.map((deel) => [deel, Object.fromEntries(rijen(deel))]))
}
