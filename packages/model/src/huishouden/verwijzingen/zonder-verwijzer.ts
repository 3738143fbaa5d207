import type { Verwijzing } from './verwijzingen.ts'

/**
 * A referral without the word of one of those who made it: whom the others named is still referred, each under the id it
 * knows the referral by. `undefined` where nobody else made it, or this one did not. Pure.
 */
export function zonderVerwijzer(
  { ookVerwezen = [], ...eerste }: Verwijzing,
  organisatie: string,
): Verwijzing | undefined {
  const { doorOrganisatie, reden, verwezenOp } = eerste
  const alle: typeof ookVerwezen = [{ doorOrganisatie, reden, verwezenOp }, ...ookVerwezen]
  const over = alle.filter((bron) => bron.doorOrganisatie !== organisatie)
  const [volgende, ...meer] = over
  if (!volgende || over.length === alle.length) return undefined
  const { inwonerIds: _, eigenId: __, ...bron } = volgende
  const inwonerIds = [...new Set(over.flatMap((een) => een.inwonerIds ?? eerste.inwonerIds))]
  return { ...eerste, ...bron, inwonerIds, ...(meer.length > 0 && { ookVerwezen: meer }) }
}
