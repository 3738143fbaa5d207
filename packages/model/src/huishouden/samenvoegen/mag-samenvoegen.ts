import type { Handeling } from '../../handeling.ts'
import type { Geweigerd } from '../beslissing.ts'
import { isToegekend } from '../betrokkenheden/betrokken.ts'
import { isBeslisser, zagVoorOpgaan } from '../betrokkenheden/mag-opdragen.ts'
import type { Huishouden } from '../huishouden.ts'

type Wie = Pick<Handeling, 'organisatie' | 'beheer' | 'op'>

/**
 * Who may say that this household and another are one, or are not after all: whoever administers the hub, or whoever
 * decides about involvement here. Who is not granted here hears that there is none. Pure.
 */
export function magSamenvoegen(
  huishouden: Huishouden | undefined,
  door: Wie,
): Geweigerd<'huishouden-onbekend' | 'huishouden-opgegaan' | 'geen-beslisser'> | undefined {
  if (!huishouden) return { weigering: 'huishouden-onbekend' }
  if (huishouden.opgegaan && (door.beheer || zagVoorOpgaan(huishouden, door)))
    return { weigering: 'huishouden-opgegaan' }
  if (door.beheer) return undefined
  if (!isToegekend(huishouden, door.organisatie, door.op)) return { weigering: 'huishouden-onbekend' }
  return isBeslisser(huishouden, door) ? undefined : { weigering: 'geen-beslisser' }
}
