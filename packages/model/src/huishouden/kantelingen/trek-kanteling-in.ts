import { z } from 'zod'
import { vrijeTekst } from '../../velden/tekst.ts'
import { opdracht } from '../opdracht.ts'
import { kantelingVan } from './wijzig-kanteling.ts'

export const KantelingIntrekking = z.strictObject({ reden: vrijeTekst(500) }).meta({ id: 'KantelingIntrekking' })

/** It never was: by who said it, or who decides here. The wijk counts it no more, until its month is told. */
export const trekKantelingIn = opdracht({
  wie: 'betrokken',
  invoer: KantelingIntrekking,
  weigeringen: ['kanteling-onbekend'],
  beslis(huishouden, { kantelingId, reden }: { kantelingId: string; reden: string }, door) {
    if (!kantelingVan(huishouden, kantelingId, door)) return { weigering: 'kanteling-onbekend', veld: 'kantelingId' }
    const intrekking = { door: door.organisatie, op: door.op, reden }
    return { feiten: [{ soort: 'kanteling-ingetrokken', kantelingId, intrekking }] }
  },
})
