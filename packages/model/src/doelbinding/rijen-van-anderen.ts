import type { Huishouden } from '../huishouden/huishouden.ts'
import type { Actie } from '../huishouden/plan/plan.ts'
import type { DoelbindingRegel } from './regel.ts'

/**
 * The actions of the plan as an audience that does not read them all may know them. `dat`: that another organisation does
 * something, when and how far it is, not what. The intake of a referral this audience does not see would tell of the
 * referral; a goal it does not see is named nowhere. Pure.
 */
export function zichtbareActies(
  { acties }: Huishouden,
  { rijen, audience }: DoelbindingRegel,
  doelen: object,
  verwijzingen: object,
): Record<string, Partial<Actie>> {
  const gezien = Object.entries(acties).flatMap(([id, { doelId, ...actie }]) => {
    const { organisatie, status, datum, verwijzingId, opgedragen, volgorde } = actie
    if (organisatie === audience || opgedragen?.door === audience)
      return [[id, { ...actie, ...(doelId !== undefined && Object.hasOwn(doelen, doelId) && { doelId }) }] as const]
    const mag = verwijzingId === undefined || Object.hasOwn(verwijzingen, verwijzingId)
    if (rijen.acties !== 'dat' || !mag) return []
    const wanneer = { ...(datum !== undefined && { datum }), ...(volgorde !== undefined && { volgorde }) }
    return [[id, { organisatie, status, ...wanneer }] as const]
  })
  return Object.fromEntries(gezien)
}

/** The evaluations; `dat`: of one that another holds when it is and with whom, not what came of it. Pure. */
export function zichtbareEvaluaties(
  evaluaties: Huishouden['evaluaties'],
  { rijen, audience }: DoelbindingRegel,
): Record<string, unknown> {
  if (rijen.evaluaties === undefined) return {}
  if (rijen.evaluaties === 'alle') return evaluaties
  const gezien = Object.entries(evaluaties).map(([id, { uitkomst, ...evaluatie }]) => [
    id,
    evaluatie.organisatie === audience && uitkomst !== undefined ? { ...evaluatie, uitkomst } : evaluatie,
  ])
  return Object.fromEntries(gezien)
}
