import type { Handeling } from '../../handeling.ts'
import type { Geweigerd } from '../beslissing.ts'
import { magWijzigen } from '../betrokkenheden/mag-wijzigen.ts'
import type { Huishouden } from '../huishouden.ts'
import { rijMet } from '../rijen.ts'
import type { Evaluatie } from './evaluaties.ts'

export const nietEigenEvaluatie = ['rij-onbekend', 'niet-uw-woord'] as const

/** The evaluation, for who planned it or the regisseur. Pure. */
export function eigenEvaluatie(
  huishouden: Huishouden,
  evaluatieId: string,
  door: Handeling,
): Evaluatie | Geweigerd<(typeof nietEigenEvaluatie)[number]> {
  const evaluatie = rijMet(huishouden.evaluaties, evaluatieId)
  if (!evaluatie) return { weigering: 'rij-onbekend', veld: 'evaluatieId' }
  return magWijzigen(huishouden, evaluatie.organisatie, door) ? evaluatie : { weigering: 'niet-uw-woord' }
}
