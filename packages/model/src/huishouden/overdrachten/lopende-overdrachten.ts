import type { Handeling } from '../../handeling.ts'
import type { Feit } from '../feiten.ts'
import type { Huishouden } from '../huishouden.ts'
import { kan } from './overgangen.ts'

/** Hand-overs that wait for an answer or a result, each with the fact that takes it back or breaks it off. Pure. */
export function lopendeOverdrachten(
  { overdrachten }: Huishouden,
  { organisatie, vandaag }: Pick<Handeling, 'organisatie' | 'vandaag'>,
): { pad: string; einde: () => Feit }[] {
  return Object.entries(overdrachten).flatMap(([overdrachtId, rij]) => {
    const stand = kan(rij.stand, 'beeindig-overdracht')
    if (!stand) return []
    const soort = stand === 'ingetrokken' ? 'overdracht-ingetrokken' : 'overdracht-afgebroken'
    const einde = { op: vandaag, door: organisatie, reden: 'Het huishouden is gesloten' }
    return [
      {
        pad: `overdrachten/${overdrachtId}`,
        einde: (): Feit => ({ soort, overdrachtId, overdracht: { ...rij, stand, einde } }),
      },
    ]
  })
}
