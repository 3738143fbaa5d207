import type { Handeling } from '../../handeling.ts'
import type { Geweigerd } from '../beslissing.ts'
import { isBeslisser } from '../betrokkenheden/mag-opdragen.ts'
import type { Huishouden } from '../huishouden.ts'
import { rijMet } from '../rijen.ts'

export const nietEigen = ['rij-onbekend', 'niet-uw-woord'] as const

/** A row that the organisation whose it is changes, or who decides here. Pure. */
export function eigenOfRegisseur<R extends { organisatie: string }>(
  huishouden: Huishouden,
  rijen: Record<string, R>,
  { id, veld }: { id: string; veld: string },
  door: Handeling,
): R | Geweigerd<(typeof nietEigen)[number]> {
  const rij = rijMet(rijen, id)
  if (!rij) return { weigering: 'rij-onbekend', veld }
  return rij.organisatie === door.organisatie || isBeslisser(huishouden, door) ? rij : { weigering: 'niet-uw-woord' }
}
