import type { Huishouden } from '../huishouden/huishouden.ts'
import type { Doel } from '../huishouden/plan/plan.ts'

/** The plan as an audience may read it names nobody it does not see. What is read whole stays the very same object: it is written and hashed once for all who do. */

/** Nor a question it does not see. Pure. */
export function doelenZonderOnbekenden(
  doelen: Huishouden['doelen'],
  vragen: object,
  zichtbaar: ReadonlySet<string>,
): Huishouden['doelen'] {
  const heel = ({ vraagIds = [], inwonerIds = [] }: Doel) =>
    vraagIds.every((id) => Object.hasOwn(vragen, id)) && inwonerIds.every((id) => zichtbaar.has(id))
  return waarNodig(doelen, heel, ({ vraagIds, inwonerIds = [], ...doel }) => {
    const wie = inwonerIds.filter((id) => zichtbaar.has(id))
    return {
      ...doel,
      ...(vraagIds && { vraagIds: vraagIds.filter((id) => Object.hasOwn(vragen, id)) }),
      // Of nobody it knows: an empty list is not in the contract.
      ...(wie.length > 0 && { inwonerIds: wie }),
    }
  })
}

/** Whoever it is that does an action. Pure. */
export function actiesZonderOnbekenden<A extends { inwonerId?: string | undefined }>(
  acties: Record<string, A>,
  zichtbaar: ReadonlySet<string>,
): Record<string, unknown> {
  const heel = ({ inwonerId }: A) => inwonerId === undefined || zichtbaar.has(inwonerId)
  return waarNodig<A, unknown>(acties, heel, ({ inwonerId: _, ...actie }) => actie)
}

/** Nor how many facts the household has, and which other a version came from. Pure. */
export function planversiesZonderOnbekenden(
  planversies: Huishouden['planversies'],
  zichtbaar: ReadonlySet<string>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(planversies).map(([id, { versie: _, huishoudenId: __, akkoorden = {}, ...planversie }]) => {
      const gezien = Object.entries(akkoorden).filter(([inwonerId]) => zichtbaar.has(inwonerId))
      return [id, { ...planversie, ...(gezien.length > 0 && { akkoorden: Object.fromEntries(gezien) }) }]
    }),
  )
}

function waarNodig<R, A>(
  rijen: Record<string, R>,
  heel: (rij: R) => boolean,
  anders: (rij: R) => A,
): Record<string, R | A> {
  if (Object.values(rijen).every(heel)) return rijen
  return Object.fromEntries(Object.entries(rijen).map(([id, rij]) => [id, heel(rij) ? rij : anders(rij)]))
}
