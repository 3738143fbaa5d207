import type { Handeling } from '../../handeling.ts'
import type { Feit } from '../feiten.ts'
import type { Huishouden } from '../huishouden.ts'
import { rijMet } from '../rijen.ts'
import { loopt } from './betrokken.ts'
import { regisseurVan } from './mag-opdragen.ts'

/** What ends, under its id, with the involvement that began by it, if any. */
interface Rust {
  id: string
  betrokkenheidId: string | undefined
  organisatie: string | undefined
  reden: string
}

/**
 * An involvement that began by what is broken off ends with it: unless its organisation has the regie, carries another hand-over, or
 * decides on another application here. Pure.
 */
export function betrokkenheidEindigt(
  huishouden: Huishouden,
  { id, betrokkenheidId, organisatie, reden }: Rust,
  door: Pick<Handeling, 'organisatie' | 'op' | 'vandaag'>,
): Feit[] {
  const rij = betrokkenheidId === undefined ? undefined : rijMet(huishouden.betrokkenheden, betrokkenheidId)
  if (betrokkenheidId === undefined || !rij || !loopt(rij, door.op)) return []
  // Once there was a regisseur there never is none by this.
  if (regisseurVan(huishouden, door.op)?.organisatie === organisatie) return []
  const ook = [
    ...Object.entries(huishouden.overdrachten).filter(
      ([, { stand, naar }]) => (stand === 'aanvaard' || stand === 'afgerond') && naar.organisatie === organisatie,
    ),
    ...Object.entries(huishouden.voorzieningaanvragen).filter(
      ([, { stand, behandeling, bij }]) => behandeling && stand !== 'ingetrokken' && bij.organisatie === organisatie,
    ),
  ]
  if (ook.some(([ander]) => ander !== id)) return []
  const besluit = { door: door.organisatie, op: door.op, reden }
  return [{ soort: 'betrokkenheid-beeindigd', betrokkenheidId, tot: door.vandaag, besluit }]
}
