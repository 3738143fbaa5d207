import { isToegekend } from '../betrokkenheden/betrokken.ts'
import type { Huishouden } from '../huishouden.ts'
import type { Overdracht } from './overdrachten.ts'

type Door = { organisatie: string; op: string }

/**
 * May this organisation answer this offer? Involved or not; but where it is not, saying yes opens the household to it, and of who
 * offered it and is not involved any more that offers nothing.
 */
export function magAntwoorden(
  huishouden: Huishouden,
  { stand, van, naar }: Overdracht,
  { organisatie, op }: Door,
): boolean {
  const isHaar = stand === 'aangeboden' && naar.organisatie === organisatie
  return isHaar && [organisatie, van.organisatie].some((een) => isToegekend(huishouden, een, op))
}

/** Does an offer wait here for this organisation's answer? */
export function wachtOverdrachtOp(huishouden: Huishouden, door: Door): boolean {
  return Object.values(huishouden.overdrachten).some((rij) => magAntwoorden(huishouden, rij, door))
}
