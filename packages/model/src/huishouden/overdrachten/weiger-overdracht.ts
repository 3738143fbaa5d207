import { z } from 'zod'
import { naamtekst, vrijeTekst } from '../../velden/tekst.ts'
import { opdracht } from '../opdracht.ts'
import { overdrachtVanDrager } from './mijn-overdracht.ts'
import { kan } from './overgangen.ts'

export const OverdrachtWeigering = z
  .strictObject({
    reden: vrijeTekst(500).describe('Wie haar aanbood leest dit'),
    wie: naamtekst(120).optional().describe('Buiten de hub: wie daar nee zei'),
  })
  .meta({ id: 'OverdrachtWeigering' })
export type OverdrachtWeigering = z.infer<typeof OverdrachtWeigering>

/** No, with the reason: from now on the receiver knows nothing of it any more. */
export const weigerOverdracht = opdracht({
  wie: 'ontvanger',
  invoer: OverdrachtWeigering,
  weigeringen: ['overdracht-onbekend', 'overdracht-is-beantwoord'],
  beslis(huishouden, { overdrachtId, weigering }: { overdrachtId: string; weigering: OverdrachtWeigering }, door) {
    const rij = overdrachtVanDrager(huishouden, overdrachtId, door)
    if (!rij) return { weigering: 'overdracht-onbekend', veld: 'overdrachtId' }
    // Only who records it for another can say so again: the receiver itself knows of it no more.
    if (rij.stand === 'geweigerd' && rij.antwoord!.reden === weigering.reden) return { feiten: [] }
    const stand = kan(rij.stand, 'weiger-overdracht')
    if (!stand) return { weigering: 'overdracht-is-beantwoord' }
    const overdracht = { ...rij, stand, antwoord: { op: door.vandaag, door: door.organisatie, ...weigering } }
    return { feiten: [{ soort: 'overdracht-geweigerd', overdrachtId, overdracht }] }
  },
})
