import { regisseurVan } from '../betrokkenheden/mag-opdragen.ts'
import { isToegekend } from '../betrokkenheden/betrokken.ts'
import type { Huishouden } from '../huishouden.ts'
import { rijMet } from '../rijen.ts'
import type { Overdracht } from './overdrachten.ts'
import { magAntwoorden } from './wacht-op.ts'

type Door = { organisatie: string; op: string }

/** A hand-over this organisation may change: it offered it, or it is the regisseur's. Of another nobody hears that there is one. */
export function overdrachtVanAanbieder(huishouden: Huishouden, id: string, door: Door): Overdracht | undefined {
  const rij = rijMet(huishouden.overdrachten, id)
  return rij && isAanbieder(huishouden, rij, door) ? rij : undefined
}

/** One this organisation carries: who received it, or where the receiver cannot answer itself, who offered it. */
export function overdrachtVanDrager(huishouden: Huishouden, id: string, door: Door): Overdracht | undefined {
  const rij = rijMet(huishouden.overdrachten, id)
  if (!rij) return undefined
  const { organisatie } = rij.naar
  if (organisatie === door.organisatie)
    return isVanOntvanger(rij) && (rij.stand !== 'aangeboden' || magAntwoorden(huishouden, rij, door)) ? rij : undefined
  if (organisatie !== undefined) return undefined
  return isAanbieder(huishouden, rij, door) ? rij : undefined
}

/** It offered it, or its is the regie, and it is involved still. */
export function isAanbieder(huishouden: Huishouden, { van }: Overdracht, { organisatie, op }: Door): boolean {
  if (!isToegekend(huishouden, organisatie, op)) return false
  return van.organisatie === organisatie || regisseurVan(huishouden, op)?.organisatie === organisatie
}

/** What was refused, taken back or broken off is not the receiver's any more: it may not hear that it was there. */
export function isVanOntvanger({ stand }: Overdracht): boolean {
  return stand === 'aangeboden' || stand === 'aanvaard' || stand === 'afgerond'
}
