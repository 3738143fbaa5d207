import { z } from 'zod'
import { vrijeTekst } from '../../velden/tekst.ts'
import { betrokkenheidEindigt } from '../betrokkenheden/betrokkenheid-eindigt.ts'
import { opdracht } from '../opdracht.ts'
import { overdrachtVanAanbieder, overdrachtVanDrager } from './mijn-overdracht.ts'
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
    const { betrokkenheidId, naar } = rij
    const rust = { id: overdrachtId, organisatie: naar.organisatie, reden: 'Overdracht afgebroken' }
    return {
      feiten: [
        { soort, overdrachtId, overdracht },
        ...betrokkenheidEindigt(huishouden, { betrokkenheidId, ...rust }, door),
      ],
    }
  },
})
