import { aanbodStaat } from '../betrokkenheden/betrokken.ts'
import type { Huishouden } from '../huishouden.ts'
import type { Overdracht } from './overdrachten.ts'

type Door = { organisatie: string; op: string }

/** May this organisation answer this offer, involved or not? */
export function magAntwoorden(huishouden: Huishouden, { stand, van, naar }: Overdracht, door: Door): boolean {
  const isHaar = stand === 'aangeboden' && naar.organisatie === door.organisatie
  return isHaar && aanbodStaat(huishouden, van.organisatie, door)
}

/** Does an offer wait here for this organisation's answer? */
export function wachtOverdrachtOp(huishouden: Huishouden, door: Door): boolean {
  return Object.values(huishouden.overdrachten).some((rij) => magAntwoorden(huishouden, rij, door))
}
