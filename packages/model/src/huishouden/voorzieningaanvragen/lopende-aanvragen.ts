import type { Handeling } from '../../handeling.ts'
import type { Feit } from '../feiten.ts'
import type { Huishouden } from '../huishouden.ts'
import { isIndiener } from './mijn-aanvraag.ts'
import { kan } from './overgangen.ts'

/** Applications nobody decided on yet, each with the fact that takes it back. Pure. */
export function lopendeAanvragen(
  huishouden: Huishouden,
  door: Pick<Handeling, 'organisatie' | 'op' | 'vandaag'>,
): { pad: string; bekend: boolean; einde: () => Feit }[] {
  const einde = { op: door.vandaag, door: door.organisatie, reden: 'Het huishouden is gesloten' }
  return Object.entries(huishouden.voorzieningaanvragen)
    .filter(([, { stand }]) => kan(stand, 'trek-voorzieningaanvraag-in'))
    .map(([voorzieningaanvraagId, rij]) => ({
      pad: `voorzieningaanvragen/${voorzieningaanvraagId}`,
      bekend: isIndiener(huishouden, rij, door),
      einde: (): Feit => ({
        soort: 'voorzieningaanvraag-ingetrokken',
        voorzieningaanvraagId,
        voorzieningaanvraag: { ...rij, stand: 'ingetrokken', einde },
      }),
    }))
}
