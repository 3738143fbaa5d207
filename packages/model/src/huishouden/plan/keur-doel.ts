import type { Handeling } from '../../handeling.ts'
import type { Geweigerd } from '../beslissing.ts'
import { leestLeefgebied } from '../betrokkenheden/mag-wijzigen.ts'
import type { Huishouden } from '../huishouden.ts'
import { isLid } from '../leden/lidmaatschap.ts'
import { rijMet } from '../rijen.ts'
import { bekendeVraag } from '../vragen/bekende-vraag.ts'
import type { Doel } from './plan.ts'

export const doelBezwaren = ['inwoner-onbekend', 'vraag-onbekend'] as const

/** What keeps a goal out of the plan: for whom it is lives here, and the questions it serves are known to who says so. Pure. */
export function keurDoel(
  huishouden: Huishouden,
  { inwonerIds = [], vraagIds = [] }: Pick<Doel, 'inwonerIds' | 'vraagIds'>,
  door: Handeling,
): Geweigerd<(typeof doelBezwaren)[number]> | undefined {
  const vreemd = inwonerIds.findIndex((id) => !isLid(huishouden, id))
  if (vreemd >= 0) return { weigering: 'inwoner-onbekend', veld: `inwonerIds/${vreemd}` }
  const onbekend = vraagIds.findIndex((id) => !bekendeVraag(huishouden, id, door))
  if (onbekend >= 0) return { weigering: 'vraag-onbekend', veld: `vraagIds/${onbekend}` }
  return undefined
}

/** The goal with this id, when the organisation that asks may know of it. Pure. */
export function bekendDoel({ doelen }: Huishouden, doelId: string, door: Handeling): Doel | undefined {
  const doel = rijMet(doelen, doelId)
  if (!doel) return undefined
  return doel.doorOrganisatie === door.organisatie || leestLeefgebied(doel.leefgebied, door) ? doel : undefined
}
