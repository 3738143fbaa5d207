import type { Handeling } from '../../handeling.ts'
import type { Feit } from '../feiten.ts'
import type { Huishouden } from '../huishouden.ts'

/** Evaluations that are still to be held, each with the fact by which there is none any more. Pure. */
export function komendeEvaluaties(
  { evaluaties }: Huishouden,
  { organisatie, op }: Pick<Handeling, 'organisatie' | 'op'>,
): { pad: string; einde: () => Feit }[] {
  const intrekking = { door: organisatie, op, reden: 'Het huishouden is gesloten' }
  return Object.entries(evaluaties)
    .filter(([, { uitkomst }]) => uitkomst === undefined)
    .map(([evaluatieId]) => ({
      pad: `evaluaties/${evaluatieId}`,
      einde: (): Feit => ({ soort: 'evaluatie-ingetrokken', evaluatieId, intrekking }),
    }))
}
