import { z } from 'zod'
import { vrijeTekst } from '../../velden/tekst.ts'
import { opdracht } from '../opdracht.ts'
import { betrokkenheidVan } from './betrokken.ts'

export const Weigering = z.strictObject({ reden: vrijeTekst(500) })

/** Refuses what an organisation asked by registering: what it said stays, and it goes on seeing that alone. */
export const weigerBetrokkenheid = opdracht({
  wie: 'beslisser',
  invoer: Weigering,
  weigeringen: ['betrokkenheid-onbekend'],
  beslis(huishouden, { aanvrager, reden }: { aanvrager: string; reden: string }, door) {
    const [betrokkenheidId, rij] = betrokkenheidVan(huishouden, aanvrager) ?? []
    if (betrokkenheidId === undefined || !rij?.opgave) return { weigering: 'betrokkenheid-onbekend' }
    if (rij.stand === 'geweigerd') return { feiten: [] }
    const besluit = { door: door.organisatie, op: door.op, reden }
    return { feiten: [{ soort: 'betrokkenheid-geweigerd', betrokkenheidId, besluit }] }
  },
})
