import { z } from 'zod'
import { vrijeTekst } from '../../velden/tekst.ts'
import { opdracht } from '../opdracht.ts'
import { onderzoekVan } from './mijn-onderzoek.ts'

export const OnderzoekIntrekking = z.strictObject({ reden: vrijeTekst(500) }).meta({ id: 'OnderzoekIntrekking' })

/** It never was, or the resident took her melding back; its report is read by nobody from then on. */
export const trekOnderzoekIn = opdracht({
  wie: 'betrokken',
  invoer: OnderzoekIntrekking,
  weigeringen: ['onderzoek-onbekend'],
  beslis(huishouden, { onderzoekId, reden }: { onderzoekId: string; reden: string }, door) {
    if (!onderzoekVan(huishouden, onderzoekId, door)) return { weigering: 'onderzoek-onbekend', veld: 'onderzoekId' }
    const intrekking = { door: door.organisatie, op: door.op, reden }
    return { feiten: [{ soort: 'onderzoek-ingetrokken', onderzoekId, intrekking }] }
  },
})
