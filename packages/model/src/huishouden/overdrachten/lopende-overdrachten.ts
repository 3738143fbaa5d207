import type { Handeling } from '../../handeling.ts'
import type { Feit } from '../feiten.ts'
import type { Huishouden } from '../huishouden.ts'
import { isAanbieder, overdrachtVanDrager } from './mijn-overdracht.ts'
import { kan } from './overgangen.ts'

/** Hand-overs that wait for an answer or a result, each with the fact that takes it back or breaks it off. Pure. */
export function lopendeOverdrachten(
  huishouden: Huishouden,
  door: Pick<Handeling, 'organisatie' | 'op' | 'vandaag'>,
): { pad: string; bekend: boolean; einde: () => Feit }[] {
  return Object.entries(huishouden.overdrachten).flatMap(([overdrachtId, rij]) => {
    const stand = kan(rij.stand, 'beeindig-overdracht')
    if (!stand) return []
    const soort = stand === 'ingetrokken' ? 'overdracht-ingetrokken' : 'overdracht-afgebroken'
    const einde = { op: door.vandaag, door: door.organisatie, reden: 'Het huishouden is gesloten' }
    return [
      {
        pad: `overdrachten/${overdrachtId}`,
        bekend: isAanbieder(huishouden, rij, door) || overdrachtVanDrager(huishouden, overdrachtId, door) !== undefined,
        einde: (): Feit => ({ soort, overdrachtId, overdracht: { ...rij, stand, einde } }),
      },
    ]
  })
}
