import { isLopend } from '../../doelbinding/termijnen.ts'
import type { Handeling } from '../../handeling.ts'
import { lopendeContacten } from '../afspraken/lopende-contacten.ts'
import { komendeEvaluaties } from '../evaluaties/komende-evaluaties.ts'
import type { Feit } from '../feiten.ts'
import type { Huishouden } from '../huishouden.ts'
import { lopendeOnderzoeken } from '../onderzoeken/lopende-onderzoeken.ts'
import { lopendeOverdrachten } from '../overdrachten/lopende-overdrachten.ts'
import { lopendeAanvragen } from '../voorzieningaanvragen/lopende-aanvragen.ts'

/** Something that still runs, and the fact that ends it. */
export interface Lopend {
  pad: string
  /** False: whoever closes may not hear that it is there; it ends and is named in no refusal. */
  bekend?: boolean
  einde: () => Feit
}

/**
 * Each thing that still runs when helping ends. Decisions on youth care end at the provider, not here, and help that was scaled
 * up goes on where it is. Pure.
 */
export function watLoopt(huishouden: Huishouden, door: Handeling): Lopend[] {
  const { verwijzingen, acties } = huishouden
  return [
    ...Object.entries(verwijzingen)
      .filter(([, rij]) => isLopend(rij))
      .map(([verwijzingId]) => ({
        pad: `verwijzingen/${verwijzingId}`,
        einde: (): Feit => ({
          soort: 'verwijzing-bijgewerkt',
          verwijzingId,
          status: 'beeindigd',
          statusDatum: door.vandaag,
          statusReden: 'overig',
        }),
      })),
    ...Object.entries(acties)
      .filter(([, { status }]) => status === 'open' || status === 'gepland')
      .map(([actieId, { datum = null }]) => ({
        pad: `acties/${actieId}`,
        einde: (): Feit => ({ soort: 'actie-bijgewerkt', actieId, status: 'vervallen', datum }),
      })),
    ...lopendeContacten(huishouden, door),
    ...komendeEvaluaties(huishouden, door),
    ...lopendeOverdrachten(huishouden, door),
    ...lopendeOnderzoeken(huishouden, door),
    ...lopendeAanvragen(huishouden, door),
  ]
}
