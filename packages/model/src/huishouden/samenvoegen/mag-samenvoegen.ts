import type { Handeling } from '../../handeling.ts'
import type { Geweigerd } from '../beslissing.ts'
import { isToegekend } from '../betrokkenheden/betrokken.ts'
import { isBeslisser } from '../betrokkenheden/mag-opdragen.ts'
import type { Huishouden } from '../huishouden.ts'

/**
 * Who may say that households are one, or are not after all: whoever administers the hub, or whoever decides about
 * involvement in each. One who is not granted in each learns of none of them. Pure.
 */
export function magSamenvoegen(
  huishoudens: readonly (Huishouden | undefined)[],
  door: Pick<Handeling, 'organisatie' | 'beheer' | 'op'>,
): Geweigerd<'huishouden-onbekend' | 'geen-beslisser'> | undefined {
  const bekend = huishoudens.filter(
    (huishouden) => huishouden && (door.beheer || isToegekend(huishouden, door.organisatie, door.op)),
  )
  if (bekend.length < huishoudens.length) return { weigering: 'huishouden-onbekend' }
  if (door.beheer || bekend.every((huishouden) => isBeslisser(huishouden!, door))) return undefined
  return { weigering: 'geen-beslisser' }
}
