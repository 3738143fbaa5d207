import { z } from 'zod'
import { vrijeTekst } from '../../velden/tekst.ts'
import { betrokkenheidEindigt } from '../betrokkenheden/betrokkenheid-eindigt.ts'
import { opdracht } from '../opdracht.ts'
import { aanvraagVanIndiener } from './mijn-aanvraag.ts'
import { kan } from './overgangen.ts'

export const VoorzieningaanvraagIntrekking = z
  .strictObject({ reden: vrijeTekst(500).describe('Wie beslist leest dit niet') })
  .meta({ id: 'VoorzieningaanvraagIntrekking' })

/**
 * The resident takes it back before anything was decided, or it was a mistake; by who made it or the regisseur. The involvement that
 * began by taking it up ends with it, unless something else rests on that.
 */
export const trekVoorzieningaanvraagIn = opdracht({
  wie: 'betrokken',
  invoer: VoorzieningaanvraagIntrekking,
  weigeringen: ['voorzieningaanvraag-onbekend', 'voorzieningaanvraag-is-beslist'],
  beslis(huishouden, { voorzieningaanvraagId, reden }: { voorzieningaanvraagId: string; reden: string }, door) {
    const rij = aanvraagVanIndiener(huishouden, voorzieningaanvraagId, door)
    if (!rij) return { weigering: 'voorzieningaanvraag-onbekend', veld: 'voorzieningaanvraagId' }
    if (rij.einde) return { feiten: [] }
    if (!kan(rij.stand, 'trek-voorzieningaanvraag-in')) return { weigering: 'voorzieningaanvraag-is-beslist' }
    const einde = { op: door.vandaag, door: door.organisatie, reden }
    const voorzieningaanvraag = { ...rij, stand: 'ingetrokken' as const, einde }
    const rust = { id: voorzieningaanvraagId, organisatie: rij.bij.organisatie, reden: 'Aanvraag ingetrokken' }
    return {
      feiten: [
        { soort: 'voorzieningaanvraag-ingetrokken', voorzieningaanvraagId, voorzieningaanvraag },
        ...betrokkenheidEindigt(huishouden, { betrokkenheidId: rij.betrokkenheidId, ...rust }, door),
      ],
    }
  },
})
