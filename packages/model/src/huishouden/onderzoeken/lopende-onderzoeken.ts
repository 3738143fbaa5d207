import type { Handeling } from '../../handeling.ts'
import type { Feit } from '../feiten.ts'
import type { Huishouden } from '../huishouden.ts'

/** Onderzoeken of which the resident has no report yet, each with the fact that takes it back. Pure. */
export function lopendeOnderzoeken(
  { onderzoeken }: Huishouden,
  { organisatie, op }: Pick<Handeling, 'organisatie' | 'op'>,
): { pad: string; einde: () => Feit }[] {
  const intrekking = { door: organisatie, op, reden: 'Het huishouden is gesloten' }
  return Object.entries(onderzoeken)
    .filter(([, { verslag }]) => verslag === undefined)
    .map(([onderzoekId]) => ({
      pad: `onderzoeken/${onderzoekId}`,
      einde: (): Feit => ({ soort: 'onderzoek-ingetrokken', onderzoekId, intrekking }),
    }))
}
