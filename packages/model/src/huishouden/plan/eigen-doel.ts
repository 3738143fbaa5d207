import type { Handeling } from '../../handeling.ts'
import type { Geweigerd } from '../beslissing.ts'
import { magWijzigen } from '../betrokkenheden/mag-wijzigen.ts'
import type { Huishouden } from '../huishouden.ts'
import { bekendDoel } from './keur-doel.ts'
import type { Doel } from './plan.ts'

export const nietEigenDoel = ['rij-onbekend', 'niet-uw-woord'] as const

/** The goal, for who set it or the regisseur; one she may not know of is as unknown as one that is not there. Pure. */
export function eigenDoel(
  huishouden: Huishouden,
  doelId: string,
  door: Handeling,
): Doel | Geweigerd<(typeof nietEigenDoel)[number]> {
  const doel = bekendDoel(huishouden, doelId, door)
  if (!doel) return { weigering: 'rij-onbekend', veld: 'doelId' }
  return magWijzigen(huishouden, doel.doorOrganisatie, door) ? doel : { weigering: 'niet-uw-woord' }
}
