import { isToegekend } from '../betrokkenheden/betrokken.ts'
import { regisseurVan } from '../betrokkenheden/mag-opdragen.ts'
import type { Huishouden } from '../huishouden.ts'
import { rijMet } from '../rijen.ts'
import { magBehandelen } from './wacht-op.ts'
import type { Voorzieningaanvraag } from './voorzieningaanvragen.ts'

type Door = { organisatie: string; op: string }

/** An application this organisation may change or withdraw: it made it, or it is the regisseur's. Of another nobody hears. */
export function aanvraagVanIndiener(huishouden: Huishouden, id: string, door: Door): Voorzieningaanvraag | undefined {
  const rij = rijMet(huishouden.voorzieningaanvragen, id)
  return rij && isIndiener(huishouden, rij, door) ? rij : undefined
}

/** One this organisation decides on; where who decides cannot say so here, who made it records it. */
export function aanvraagVanBeslisser(huishouden: Huishouden, id: string, door: Door): Voorzieningaanvraag | undefined {
  const rij = rijMet(huishouden.voorzieningaanvragen, id)
  if (!rij) return undefined
  if (rij.bij.organisatie === undefined) return isIndiener(huishouden, rij, door) ? rij : undefined
  if (rij.bij.organisatie !== door.organisatie || !kentBeslisser(rij)) return undefined
  const mag =
    rij.stand === 'ingediend'
      ? magBehandelen(huishouden, rij, door)
      : isToegekend(huishouden, door.organisatie, door.op)
  return mag ? rij : undefined
}

/** It made it, or its is the regie, and it is involved still. */
export function isIndiener(huishouden: Huishouden, { van }: Voorzieningaanvraag, { organisatie, op }: Door): boolean {
  if (!isToegekend(huishouden, organisatie, op)) return false
  return van.organisatie === organisatie || regisseurVan(huishouden, op)?.organisatie === organisatie
}

/** What was withdrawn before it was looked at is not for who would have decided: it may not hear that it was there. */
export function kentBeslisser({ stand, behandeling }: Voorzieningaanvraag): boolean {
  return stand !== 'ingetrokken' || behandeling !== undefined
}
