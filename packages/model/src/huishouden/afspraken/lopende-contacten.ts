import type { Handeling } from '../../handeling.ts'
import type { Feit } from '../feiten.ts'
import type { Huishouden } from '../huishouden.ts'
import { polsLoopt } from '../polsen/agenda-van-polsen.ts'

const reden = 'Het huishouden is gesloten'

/** Appointments and light contacts that are still to come, each with the fact that ends it. Pure. */
export function lopendeContacten(
  { afspraken, polsen }: Huishouden,
  { organisatie, op }: Pick<Handeling, 'organisatie' | 'op'>,
): { pad: string; einde: () => Feit }[] {
  return [
    ...Object.entries(afspraken)
      .filter(([, { status }]) => status === 'gepland')
      .map(([afspraakId]) => ({
        pad: `afspraken/${afspraakId}`,
        einde: (): Feit => ({ soort: 'afspraak-afgerond', afspraakId, status: 'afgezegd', statusReden: reden }),
      })),
    ...Object.entries(polsen)
      .filter(([, pols]) => polsLoopt(pols))
      .map(([polsId]) => ({
        pad: `polsen/${polsId}`,
        einde: (): Feit => ({ soort: 'pols-beeindigd', polsId, beeindigd: { door: organisatie, op, reden } }),
      })),
  ]
}
