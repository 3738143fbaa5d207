import type { Verwijzing } from './verwijzingen.ts'

type Rijen = Record<string, Verwijzing>

/**
 * The referrals as one organisation made them: whom it named, why and when, under the id it knows them by. Whether they
 * joined another's, and how far the partner is, is not its word.
 */
export function eigenVerwijzingen(rijen: Rijen, organisatie: string): Rijen {
  const eigen: Rijen = {}
  for (const [id, { ookVerwezen = [], ...rij }] of Object.entries(rijen)) {
    const bronnen = [{ ...rij, eigenId: id }, ...ookVerwezen].filter((een) => een.doorOrganisatie === organisatie)
    for (const { eigenId = id, inwonerIds = rij.inwonerIds, reden, verwezenOp } of bronnen) {
      const bron = { doorOrganisatie: organisatie, reden, verwezenOp }
      const eerder = eigen[eigenId]
      if (!eerder) eigen[eigenId] = { ...bron, inwonerIds, naar: rij.naar, status: 'verzonden' }
      else {
        const samen = { ...eerder, inwonerIds: [...new Set([...eerder.inwonerIds, ...inwonerIds])] }
        eigen[eigenId] =
          eerder.reden === reden ? samen : { ...samen, ookVerwezen: [...(eerder.ookVerwezen ?? []), bron] }
      }
    }
  }
  return eigen
}

/**
 * A referral as one organisation that made it said it: whom it named, why and when, and how far it is. `undefined`: it was
 * another's. Whether others made it too is not told. Pure.
 */
export function eigenWoord(
  { ookVerwezen = [], ...rij }: Verwijzing,
  organisatie: string,
): Omit<Verwijzing, 'ookVerwezen'> | undefined {
  const [eerste, ...meer] = [{ ...rij }, ...ookVerwezen].filter((een) => een.doorOrganisatie === organisatie)
  if (!eerste) return undefined
  const { reden, verwezenOp } = eerste
  const inwonerIds = [...new Set([eerste, ...meer].flatMap((een) => een.inwonerIds ?? rij.inwonerIds))]
  return { ...rij, doorOrganisatie: organisatie, reden, verwezenOp, inwonerIds }
}
