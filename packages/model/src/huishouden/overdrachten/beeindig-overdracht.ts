import { z } from 'zod'
import type { Handeling } from '../../handeling.ts'
import { vrijeTekst } from '../../velden/tekst.ts'
import { loopt } from '../betrokkenheden/betrokken.ts'
import { regisseurVan } from '../betrokkenheden/mag-opdragen.ts'
import type { Feit } from '../feiten.ts'
import type { Huishouden } from '../huishouden.ts'
import { opdracht } from '../opdracht.ts'
import { rijMet } from '../rijen.ts'
import { overdrachtVanAanbieder, overdrachtVanDrager } from './mijn-overdracht.ts'
import type { Overdracht } from './overdrachten.ts'
import { kan } from './overgangen.ts'

export const OverdrachtEinde = z.strictObject({ reden: vrijeTekst(500) }).meta({ id: 'OverdrachtEinde' })
export type OverdrachtEinde = z.infer<typeof OverdrachtEinde>

/**
 * Taken back before it was accepted, or broken off after: by who offered it, the regisseur, or after accepting the receiver.
 * The involvement that began by it ends with it, unless something else rests on that.
 */
export const beeindigOverdracht = opdracht({
  wie: 'betrokken',
  invoer: OverdrachtEinde,
  weigeringen: ['overdracht-onbekend', 'overdracht-is-voorbij'],
  beslis(huishouden, { overdrachtId, reden }: { overdrachtId: string; reden: string }, door) {
    const gedragen = overdrachtVanDrager(huishouden, overdrachtId, door)
    const rij =
      overdrachtVanAanbieder(huishouden, overdrachtId, door) ??
      (gedragen?.stand === 'aangeboden' ? undefined : gedragen)
    if (!rij) return { weigering: 'overdracht-onbekend', veld: 'overdrachtId' }
    if (rij.einde) return { feiten: [] }
    const stand = kan(rij.stand, 'beeindig-overdracht')
    if (!stand) return { weigering: 'overdracht-is-voorbij' }
    const overdracht = { ...rij, stand, einde: { op: door.vandaag, door: door.organisatie, reden } }
    const soort = stand === 'ingetrokken' ? 'overdracht-ingetrokken' : 'overdracht-afgebroken'
    return { feiten: [{ soort, overdrachtId, overdracht }, ...betrokkenheidEindigt(huishouden, rij, door)] }
  },
})

function betrokkenheidEindigt(
  huishouden: Huishouden,
  { betrokkenheidId, naar: { organisatie } }: Overdracht,
  door: Pick<Handeling, 'organisatie' | 'op' | 'vandaag'>,
): Feit[] {
  const rij = betrokkenheidId === undefined ? undefined : rijMet(huishouden.betrokkenheden, betrokkenheidId)
  if (betrokkenheidId === undefined || !rij || !loopt(rij, door.op)) return []
  // Once there was a regisseur there never is none by this.
  if (regisseurVan(huishouden, door.op)?.organisatie === organisatie) return []
  const ook = Object.values(huishouden.overdrachten).filter(
    ({ stand, naar }) => (stand === 'aanvaard' || stand === 'afgerond') && naar.organisatie === organisatie,
  )
  if (ook.length > 1) return []
  const besluit = { door: door.organisatie, op: door.op, reden: 'Overdracht afgebroken' }
  return [{ soort: 'betrokkenheid-beeindigd', betrokkenheidId, tot: door.vandaag, besluit }]
}
