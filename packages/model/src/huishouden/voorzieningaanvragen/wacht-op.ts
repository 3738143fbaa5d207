import { isToegekend } from '../betrokkenheden/betrokken.ts'
import type { Huishouden } from '../huishouden.ts'
import type { Voorzieningaanvraag } from './voorzieningaanvragen.ts'

type Door = { organisatie: string; op: string }

/**
 * May this organisation take up this application? Involved or not; but where it is not, doing so opens the household to it, and of
 * who made it and is not involved any more that opens nothing.
 */
export function magBehandelen(
  huishouden: Huishouden,
  { stand, van, bij }: Voorzieningaanvraag,
  { organisatie, op }: Door,
): boolean {
  const isHaar = stand === 'ingediend' && bij.organisatie === organisatie
  return isHaar && [organisatie, van.organisatie].some((een) => isToegekend(huishouden, een, op))
}

/** Does an application wait here for this organisation? */
export function wachtAanvraagOp(huishouden: Huishouden, door: Door): boolean {
  return Object.values(huishouden.voorzieningaanvragen).some((rij) => magBehandelen(huishouden, rij, door))
}
