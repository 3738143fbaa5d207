import { aanbodStaat } from '../betrokkenheden/betrokken.ts'
import type { Huishouden } from '../huishouden.ts'
import type { Voorzieningaanvraag } from './voorzieningaanvragen.ts'

type Door = { organisatie: string; op: string }

/** May this organisation take up this application, involved or not? */
export function magBehandelen(huishouden: Huishouden, { stand, van, bij }: Voorzieningaanvraag, door: Door): boolean {
  const isHaar = stand === 'ingediend' && bij.organisatie === door.organisatie
  return isHaar && aanbodStaat(huishouden, van.organisatie, door)
}

/** Does an application wait here for this organisation? */
export function wachtAanvraagOp(huishouden: Huishouden, door: Door): boolean {
  return Object.values(huishouden.voorzieningaanvragen).some((rij) => magBehandelen(huishouden, rij, door))
}
